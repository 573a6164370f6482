import { BLOCKS, collectParts, lengthOf, type Part, SILENT } from './collect-parts.ts';
import { descendants, type Element } from './markup-tree.ts';
import { isAround, isStory } from './names-around.ts';

/**
 * Finds a page's story among what stands around it, and takes out its paragraphs, headings, lists and captions. The page's
 * own marks are trusted where they hold prose (`articleBody`, `<article>`, `<main>`); else the text is where most prose is.
 */
export function findMainText(root: Element): Part[] {
  const raw = measureProse(root, () => false);
  const whole = Math.max(1, raw.get(root) ?? 0);
  const around = (element: Element): boolean => isAround(element, (raw.get(element) ?? 0) / whole);
  const prose = measureProse(root, around);
  const body = chooseBody(root, prose);
  return dropFurniture(collectParts(body, around));
}

/** The page's own marks for the story, the narrowest kind first; each must hold the most part of the page's prose. */
function chooseBody(root: Element, prose: ReadonlyMap<Element, number>): Element {
  const all = [...descendants(root)].filter((element) => (prose.get(element) ?? 0) > 0);
  const densest = descend(root, prose);
  const enough = 0.5 * (prose.get(densest) ?? 0);
  const marked = [
    best(
      all.filter(({ attributes }) => /\barticleBody\b/i.test(attributes.itemprop ?? '')),
      prose,
    ),
    best(
      all.filter(({ name, attributes }) => name === 'article' || attributes.role === 'article'),
      prose,
    ),
    best(all.filter(isStory), prose),
    best(
      all.filter(({ name, attributes }) => name === 'main' || attributes.role === 'main'),
      prose,
    ),
  ];
  return marked.find((element) => element && (prose.get(element) ?? 0) >= enough) ?? densest;
}

/**
 * Characters of prose below each element: of paragraphs that are long or end like sentences, without links and without what
 * stands around.
 */
function measureProse(root: Element, skip: (element: Element) => boolean): Map<Element, number> {
  const prose = new Map<Element, number>();
  let length = 0;
  let links = 0;
  let last = '';
  const flush = (): number => {
    const isProse = (length >= 60 || (length >= 25 && /[.!?]["”’')]?\s*$/.test(last))) && links < 0.75 * length;
    const sum = isProse ? length - links : 0;
    length = links = 0;
    last = '';
    return sum;
  };
  const measure = (element: Element, linked: boolean): number => {
    let sum = 0;
    for (const child of element.children) {
      if (typeof child === 'string') {
        const words = child.trim().length;
        length += words;
        if (linked) links += words;
        if (words > 0) last = child.slice(-40);
      } else if (child.children.length > 0 && !SILENT.has(child.name) && !skip(child)) {
        const block = BLOCKS.has(child.name) || child.name === 'td' || child.name === 'th';
        if (block) sum += flush();
        sum += measure(child, linked || child.name === 'a');
      }
    }
    if (BLOCKS.has(element.name) || element.name === 'td' || element.name === 'th' || element.name === '')
      sum += flush();
    prose.set(element, sum);
    return sum;
  };
  measure(root, false);
  return prose;
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
    const held = inner ? (prose.get(inner) ?? 0) : 0;
    if (!inner || held === 0 || held < 0.8 * (prose.get(at) ?? 0) || inner.name === 'p') return at;
    at = inner;
  }
}

/** What pages write between a story's paragraphs. */
const FURNITURE =
  /^(?:(?:posted|published|updated|last updated|written)(?: (?:on|at|by))?:?|(?:print|printer|printable)[ -](?:version|friendly|this page).{0,30}|back(?: to .{0,40})?|next|previous|top|go to top|archive|share(?: (?:this|on|via).{0,60})?|save|print|e-?mail|copy(?: link)?|tweet|facebook|twitter|whatsapp|linkedin|telegram|advertisement|sponsored|continue reading.{0,40}|skip (?:to|past|ad).{0,60}|story continues below.{0,40}|article continues.{0,40}|read more.{0,200}|read also:?.{0,200}|also read:?.{0,200}|see also:?.{0,200}|related(?: (?:articles?|stories|topics|content|news))?:?.{0,200}|more on this story.{0,80}|recommended(?: (?:stories|reading))?.{0,40}|sign up.{0,200}|subscribe.{0,200}|follow (?:us|@|our|bbc|the).{0,200}|download (?:the|our).{0,120}|click here.{0,160}|get (?:the|our) .{0,120}newsletter.{0,80}|listen to (?:this )?(?:article|story).{0,40}|[0-9]+ (?:comments?|shares?|min(?:ute)?s? read)|comments?(?: [0-9]+)?|topics|tags:?.{0,100}|(?:we use|this site uses|by using this).{0,40}cookies.{0,400}|accept(?: all)?(?: cookies)?|our standards:.{0,120}|opens new tab|licensing rights.{0,60}|purchase licensing.{0,60}|list of [0-9]+ items|end of list|list [0-9]+ of [0-9]+|image (?:source|credit)|loading\.{0,3}|close|menu|search|home)$/iu;

/** Leaves out links without words around them, lists of links, and furniture; keeps what reads as the story. */
function dropFurniture(parts: readonly Part[]): Part[] {
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
