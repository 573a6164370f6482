import { collectParts, lengthOf, type Part } from './collect-parts.ts';
import { descendants, type Element, textOf } from './markup-tree.ts';

/** Names that pages give to what stands around a story: menus, sharing, notices of cookies, teasers, comments. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|masthead|sidebar|side-?bar|side-?col(?:umn)?|rail|footer|foot|topbar|skip(?:-?link)?|share(?:bar|tools?)?|sharing|social(?:-?media)?|addthis|sharethis|related|recirc(?:ulation)?|recommend(?:ed|ations?)?|read-?more|more-?(?:on|from|stories|news)|most-?(?:read|popular|viewed)|popular|trending|latest(?:-?news)?|outbrain|taboola|promo(?:s|tion)?|teasers?|newsletter|subscri(?:be|ption)|sign-?up|register|paywall|regwall|donat(?:e|ion)|cookies?|consent|gdpr|onetrust|banner|modal|popup|overlay|lightbox|advert(?:isement|ising)?|ads?|adslot|ad-?(?:container|wrapper|unit|slot)|sponsor(?:ed)?|dfp|gpt|comments?|disqus|livefyre|tags?|tag-?list|topics?|keywords|toolbar|tools|player|video-?player|carousel|slideshow|gallery|pagination|pager|print-?only|screen-?reader(?:-?text)?|visually-?hidden|sr-?only|visuallyhidden|hidden|hide|author-?(?:bio|box|card|info)|about-?the-?author|contributor-?bio|feedback|poll|quiz|survey|weather|ticker|copyright|disclaimer|legal|correspondent-?bio|audio-?player|listen|follow-?us|end-?matter|submeta|content-?footer)(?:$|[\s_-])/i;

const LANDMARKS = new Set([
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'alert',
  'button',
  'tablist',
]);

/** Elements around a story whatever they are called. */
const OUTER = new Set(['nav', 'footer', 'aside', 'dialog', 'menu']);

/** What names a story's own container: no name of a surrounding inside it counts against it. */
const STORY =
  /(?:^|[\s_-])(?:article-?(?:body|content|text)|story-?(?:body|content|text)|post-?(?:body|content)|entry-?content|body-?(?:content|copy|text)|main-?content|content-?body|news-?(?:text|body|content|detail)|text-?content|articlebody)(?:$|[\s_-])/i;

/**
 * Finds a page's story among what stands around it, and takes out its paragraphs, headings, lists and captions. The page's
 * own marks are trusted where they hold prose (`articleBody`, `<article>`, `<main>`); else the text is where most prose is.
 */
export function findMainText(root: Element): Part[] {
  const prose = measureProse(root);
  const all = [...descendants(root)];
  const whole = prose.get(root) ?? 0;
  const marked = [
    best(
      all.filter(({ attributes }) => /\barticleBody\b/i.test(attributes.itemprop ?? '')),
      prose,
    ),
    best(
      all.filter(({ name, attributes }) => name === 'article' || attributes.role === 'article'),
      prose,
    ),
    best(
      all.filter(({ attributes }) => STORY.test(nameOf(attributes))),
      prose,
    ),
    best(
      all.filter(({ name, attributes }) => name === 'main' || attributes.role === 'main'),
      prose,
    ),
  ];
  const densest = descend(root, prose);
  const most = prose.get(densest) ?? 0;
  const body =
    marked.find(
      (element) => element && (prose.get(element) ?? 0) >= Math.max(0.5 * most, Math.min(200, 0.5 * whole)),
    ) ?? densest;
  return dropAround(collectParts(body, isAround));
}

/** Characters of prose below each element: paragraphs long enough to be sentences, and no links. */
function measureProse(root: Element): Map<Element, number> {
  const prose = new Map<Element, number>();
  const measure = (element: Element): number => {
    let sum = 0;
    let direct = '';
    for (const child of element.children) {
      if (typeof child === 'string') direct += child;
      else if (INLINE.has(child.name)) direct += textOf(child);
      else if (!isAround(child)) sum += measure(child);
    }
    const words = direct.replace(/\s+/g, ' ').trim();
    if (words.length >= 60 || (words.length >= 25 && /[.!?]["”’')]?$/.test(words)))
      sum += words.length - linkedLength(element);
    prose.set(element, Math.max(0, sum));
    return Math.max(0, sum);
  };
  measure(root);
  return prose;
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i kbd mark q s samp small span strong sub sup time u var wbr br ins del'.split(
    ' ',
  ),
);

/** Characters of the links that stand in the element's own lines. */
function linkedLength({ children }: Element): number {
  return children.reduce(
    (sum, child) => sum + (typeof child !== 'string' && child.name === 'a' ? textOf(child).length : 0),
    0,
  );
}

function best(candidates: readonly Element[], prose: ReadonlyMap<Element, number>): Element | null {
  let found: Element | null = null;
  for (const candidate of candidates)
    if (!found || (prose.get(candidate) ?? 0) > (prose.get(found) ?? 0)) found = candidate;
  return found;
}

/** Down from the page to the innermost element that still holds nearly all its prose. */
function descend(root: Element, prose: ReadonlyMap<Element, number>): Element {
  let at = root;
  for (;;) {
    const inner = best(
      at.children.filter((child): child is Element => typeof child !== 'string'),
      prose,
    );
    if (
      !inner ||
      (prose.get(inner) ?? 0) < 0.8 * (prose.get(at) ?? 0) ||
      (prose.get(inner) ?? 0) === 0 ||
      inner.name === 'p'
    )
      return at;
    at = inner;
  }
}

/** Whether an element stands around the story by its name, its role or because it is not shown. */
export function isAround({ name, attributes, children }: Element): boolean {
  if (name === 'html' || name === 'body' || name === 'article' || name === 'main') return false;
  if (OUTER.has(name) || LANDMARKS.has(attributes.role ?? '') || attributes.hidden !== undefined) return true;
  if (attributes['aria-hidden'] === 'true' && name !== 'p') return true;
  if (/display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test((attributes.style ?? '').slice(0, 500)))
    return true;
  if (INLINE_KEPT.has(name))
    return /(?:^|[\s_-])(?:visually-?hidden|sr-?only|screen-?reader(?:-?text)?|visuallyhidden)(?:$|[\s_-])/i.test(
      attributes.class ?? '',
    );
  const named = nameOf(attributes);
  return AROUND.test(named) && !STORY.test(named) && children.length > 0;
}

const INLINE_KEPT = new Set(['p', 'span', 'a', 'b', 'i', 'em', 'strong', 'h1', 'h2', 'blockquote']);

function nameOf(attributes: Readonly<Record<string, string>>): string {
  return `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-component'] ?? ''} ${attributes['data-testid'] ?? ''}`.slice(
    0,
    600,
  );
}

/** What pages write between a story's paragraphs. */
const FURNITURE =
  /^(?:share(?: (?:this|on|via).{0,60})?|save|print|e-?mail|copy(?: link)?|tweet|facebook|twitter|whatsapp|linkedin|telegram|advertisement|sponsored|continue reading.{0,40}|skip (?:to|past|ad).{0,60}|story continues below.{0,40}|article continues.{0,40}|read more.{0,200}|read also:?.{0,200}|also read:?.{0,200}|see also:?.{0,200}|related(?: (?:articles?|stories|topics|content|news))?:?.{0,200}|more on this story.{0,80}|recommended(?: (?:stories|reading))?.{0,40}|sign up.{0,200}|subscribe.{0,200}|follow (?:us|@|our|bbc|the).{0,200}|download (?:the|our).{0,120}|click here.{0,160}|get (?:the|our) .{0,120}newsletter.{0,80}|listen to (?:this )?(?:article|story).{0,40}|[0-9]+ (?:comments?|shares?|min(?:ute)?s? read)|comments?(?: [0-9]+)?|topics|tags:?.{0,100}|(?:we use|this site uses|by using this).{0,40}cookies.{0,400}|accept(?: all)?(?: cookies)?|our standards:.{0,120}|opens new tab|licensing rights.{0,60}|purchase licensing.{0,60}|list of [0-9]+ items|end of list|list [0-9]+ of [0-9]+|image (?:source|credit)|loading\.{0,3}|close|menu|search|home)$/iu;

/** Leaves out links without words around them, lists of links, and furniture; keeps what reads as the story. */
function dropAround(parts: readonly Part[]): Part[] {
  return parts.filter((part, i) => {
    if (FURNITURE.test(part.text)) return false;
    if (!/[\p{L}\p{N}]/u.test(part.text)) return false;
    if (part.mark === 'heading') return leads(parts, i);
    if (part.linked > 0.75 && part.text.length < 250) return /[.!?]["”’']?$/.test(part.text) && part.linked < 1;
    return !(part.cell && part.text.length < 25 && !/[.!?]$/.test(part.text) && lengthOf(parts) > 1_000);
  });
}

/** A heading is kept where text comes below it, before the next heading. */
function leads(parts: readonly Part[], i: number): boolean {
  const next = parts[i + 1];
  if (!next) return false;
  return next.mark === 'heading' ? i < 3 : next.linked < 0.75;
}
