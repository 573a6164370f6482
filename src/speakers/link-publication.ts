import { type Actor, type Link, letterheadOf, type Scene } from '../mentions/index.ts';
import type { Statement } from '../statements/index.ts';

/** What a publication calls itself and what it prints: "this newspaper", "an earlier version of this story". */
const ITSELF =
  /\b(?:this|our) (?:news ?paper|paper|magazine|news ?site|web ?site|site|blog|programme|program|column)\b/i;
const EARLIER =
  /\b(?:an? |the |our |this )?(?:earlier|previous|original|first|updated|amended) (?:version|edition|post|entry|update|story|article|report|headline|caption|item|transcript|blog)\b/i;
const OF_THIS =
  /\b(?:version|edition|post|entry|headline|caption|transcript)s? of (?:this|the) (?:story|article|report|post|transcript|item|column|page|blog|piece|release)\b/i;

/** Who prints a text that speaks of itself, by the outlet, agency or issuer that its frame names; null for other sources. */
export function linkPublication(scene: Scene, { source }: Statement, head: number): Link | null {
  const { start, end } = source[0]!;
  const text = scene.article.text.slice(start, end);
  const isOwn = ITSELF.test(text) || OF_THIS.test(text) || (EARLIER.test(text) && !/\bof\b|['’]s\b/.test(text));
  if (!isOwn) return null;
  const publisher = publisherOf(scene);
  if (publisher === null) return null;
  const trace = [`publication: "${text}" is printed by ${publisher.actor.name}`];
  publisher.actor.mentions.push({ start, end, form: 'description', alternatives: [], trace, token: head });
  return { ...publisher, trace };
}

/** The outlet, else the agency, else the state whose body heads the text; a live blog without any of these is called so. */
export function publisherOf(scene: Scene): Link | null {
  const { article, cast } = scene;
  const name = article.outlet ?? article.agency;
  if (name !== null) {
    return { actor: namedInFrame(cast, name, 'organisation'), alternatives: [], trace: [] };
  }
  const issuer = letterheadOf(scene);
  if (issuer !== null) return { actor: issuer, alternatives: [], trace: [] };
  if (!LIVE.test(article.headline ?? '')) return null;
  const blog = cast.once('author live blog', () =>
    cast.add({ name: 'live blog', kind: 'organisation', named: false, isMedium: true }),
  );
  return { actor: blog, alternatives: [], trace: [] };
}

/** Who wrote the story, where its frame names one person alone; else null. */
export function authorOf({ article, cast }: Scene): Actor | null {
  const [name, ...others] = article.byline;
  if (name === undefined || others.length > 0) return null;
  return namedInFrame(cast, name, 'person');
}

/** Whom the story calls by a name of its frame, else somebody new. */
function namedInFrame(cast: Scene['cast'], name: string, kind: 'person' | 'organisation'): Actor {
  return cast.once(`author ${name}`, () => {
    const known = cast.actors.find((actor) => actor.kind === kind && (actor.name === name || actor.aliases.has(name)));
    return known ?? cast.add({ name, kind, isMedium: kind === 'organisation' });
  });
}

/** What live blogs call themselves in their headlines. */
const LIVE = /\bas it happened\b|\blive (?:updates?|blog|coverage|reporting|news)\b|[–-] live\b|^live:/i;
