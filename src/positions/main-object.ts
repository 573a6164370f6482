import { type Actor, isPolity } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import type { SpokenStory } from '../speakers/index.ts';
import type { Draft } from './draft.ts';
import type { StoryView } from './story-view.ts';

/**
 * What most acts of a story are about, by their own words: "recognised Malaysia", "its independence" where "it" is linked to
 * Malaysia. What is only claimed, or a partner in relations, is not what the story is about; null where no act tells it.
 */
export function mainObject(view: StoryView, drafts: readonly Draft[]): Actor | null {
  const most = mostOf(drafts, () => true);
  const land = territoryOf(view);
  // One act that names another land weighs less than all that is said of the story's own.
  if (most !== null && most !== land && isOnce(drafts, most) && isSpokenOfMore(land, most)) return land;
  if (most !== null && isNamed(view, drafts, most)) return most;
  return mostLinked(view, drafts) ?? (most === null ? null : (mostSpokenOf(view, drafts) ?? most));
}

function isOnce(drafts: readonly Draft[], actor: Actor): boolean {
  return drafts.filter(({ object, byTopic, act }) => object === actor && !byTopic && !OF_OTHERS.has(act)).length === 1;
}

function isSpokenOfMore(land: Actor | null, other: Actor): land is Actor {
  return land !== null && land.mentions.length > other.mentions.length;
}

/** The state of which a story speaks most that does nothing in it: "Malaysia was born on Monday". */
function mostSpokenOf({ scene }: StoryView, drafts: readonly Draft[]): Actor | null {
  const holders = new Set(drafts.map(({ holder }) => holder));
  const claimed = new Set(drafts.filter(({ act }) => act === 'claim-sovereignty').map(({ object }) => object));
  const tally = new Map<Actor, number>();
  for (const actor of scene.cast.actors)
    if (actor.named && isPolity(actor) && !holders.has(actor) && !claimed.has(actor))
      tally.set(actor, actor.mentions.length);
  return mostIn(tally);
}

/** Whether some act but a claim names what it is about: Sabah is not what "recognised it" means because somebody claims it. */
function isNamed(view: StoryView, drafts: readonly Draft[], actor: Actor): boolean {
  const own = drafts.filter((draft) => draft.object === actor && isNamedIn(view, draft));
  return own.length === 0 || own.some(({ act }) => act !== 'claim-sovereignty');
}

/** The territory that most phrases stand for: one whose standing somebody may contest. */
export function territoryOf({ scene }: Pick<SpokenStory, 'scene'>): Actor | null {
  let main: Actor | null = null;
  for (const actor of scene.cast.actors)
    if (actor.kind === 'territory' && actor.mentions.length > (main?.mentions.length ?? 0)) main = actor;
  return main;
}

/** Acts whose objects are other cases or partners, not what the story is about. */
const OF_OTHERS: ReadonlySet<Act> = new Set([
  'invoke-precedent',
  'deny-precedent',
  'establish-relations',
  'sever-relations',
]);

function mostOf(drafts: readonly Draft[], counts: (draft: Draft) => boolean): Actor | null {
  const tally = new Map<Actor, number>();
  for (const draft of drafts)
    if (!draft.byTopic && !OF_OTHERS.has(draft.act) && counts(draft))
      tally.set(draft.object, (tally.get(draft.object) ?? 0) + 1);
  return mostIn(tally);
}

/** Whether an act's own words name its object: it stands by its name below the word or its thing. */
function isNamedIn({ scene }: StoryView, { token, tokens, object }: Draft): boolean {
  const { trees } = scene.index;
  const { sentenceOf, headOf, words } = trees.numbered;
  const tops = new Set([token, ...tokens]);
  return object.mentions.some((mention) => {
    if (sentenceOf[mention.token] !== sentenceOf[token] || scene.index.at(mention.token)?.form !== 'name') return false;
    for (let at = mention.token, steps = 0; at >= 0 && steps < 6; at = headOf[at]!, steps++) {
      if (tops.has(at)) return true;
      if (/^(?:advcl|parataxis|acl:relcl)$/.test(words[at]!.deprel)) return false;
    }
    return false;
  });
}

/** The state or territory to which most pronouns and descriptions are linked that stand where an act's object does. */
function mostLinked({ scene }: StoryView, drafts: readonly Draft[]): Actor | null {
  const tally = new Map<Actor, number>();
  for (const { act, token, tokens, holder } of drafts) {
    if (OF_OTHERS.has(act) || act === 'claim-sovereignty') continue;
    for (const at of tokens) {
      const phrase = scene.index.at(at);
      const actor = at !== token && phrase ? (scene.linkOf(phrase)?.actor ?? null) : null;
      if (actor && isPolity(actor) && actor.named && actor !== holder) tally.set(actor, (tally.get(actor) ?? 0) + 1);
    }
  }
  return mostIn(tally);
}

function mostIn(tally: ReadonlyMap<Actor, number>): Actor | null {
  let most: Actor | null = null;
  for (const [actor, count] of tally) if (most === null || count > tally.get(most)!) most = actor;
  return most;
}
