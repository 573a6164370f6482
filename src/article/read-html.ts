import { collectParts, lengthOf, type Part, partsOfText } from './collect-parts.ts';
import { composeArticle } from './compose-article.ts';
import { findMainText } from './main-text.ts';
import { type Element, findElements, parseMarkup, textOf } from './markup-tree.ts';
import { readPageMetadata } from './page-metadata.ts';
import type { ReadArticle } from './read-text.ts';
import { refuseEmpty } from './refuse-empty.ts';

/** Reads a page of a news site: its story without what stands around it, and what its head says of it. */
export function readHtml(text: string, name: string): ReadArticle {
  const root = parseMarkup(text, { xml: false });
  const { body, title, ...metadata } = readPageMetadata(root);
  const shown = findMainText(root);
  const parts = chooseBody(shown, body);
  if (parts.length === 0) throw refuseEmpty('a page with a story in it', 'none that could be found', name);
  const headline = chooseHeadline(
    { told: metadata.headline ?? null, title, outlet: metadata.outlet ?? null },
    root,
    parts,
  );
  return composeArticle(withoutTitle(parts, headline), { ...metadata, headline });
}

/** Pages that draw their story by script carry it in their metadata only. */
function chooseBody(shown: Part[], carried: string | null): Part[] {
  if (carried === null || lengthOf(shown) >= carried.length * 0.5) return shown;
  return /<\/?(?:p|br|div)\b/i.test(carried)
    ? collectParts(parseMarkup(carried, { xml: false }))
    : partsOfText(carried);
}

/**
 * The headline as the page shows it, if it is the one that its head tells; a site's name behind it falls away. A page's
 * title alone may be its section's name: then a heading above the text says more.
 */
function chooseHeadline({ told, title, outlet }: Titles, root: Element, parts: readonly Part[]): string | null {
  const shown = findElements(root, 'h1')
    .map(textOf)
    .filter((words) => words.length > 8 && words.length < 300);
  const first = parts.slice(0, 3).find(({ mark }) => mark === 'heading')?.text;
  const headings = first === undefined ? shown : [...shown, first];
  const known = told ?? title;
  if (known === null) return headings[0] ?? null;
  const same = headings.find((words) => likeness(words, known) >= 0.5);
  return same ?? (told === null ? headings.at(-1) : undefined) ?? withoutSite(known, outlet);
}

interface Titles {
  told: string | null;
  title: string | null;
  outlet: string | null;
}

/** The share of the shorter one's words that the other has too. */
function likeness(one: string, other: string): number {
  const [few, many] = [wordSet(one), wordSet(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  const common = [...few].filter((word) => many.has(word)).length;
  return few.size === 0 ? 0 : common / few.size;
}

function wordSet(words: string): Set<string> {
  return new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** “Georgia rebels seek recognition | Reuters”, “… - BBC News” */
function withoutSite(title: string, outlet: string | null): string {
  const cut = /^(.{15,}?)\s+[|–—-]\s+([^|–—]{2,60})$/u.exec(title);
  if (!cut) return title;
  const site = cut[2]!.toLowerCase();
  const known = outlet !== null && (site.includes(outlet.toLowerCase()) || outlet.toLowerCase().includes(site));
  return known ||
    title.includes('|') ||
    /\b(?:news|times|post|guardian|reuters|ap|bbc|cnn|tass|press|herald|telegraph|journal|agency|today|online|ministry|world|\w+\.\w{2,3})\b/i.test(
      site,
    )
    ? cut[1]!
    : title;
}

function withoutTitle(parts: readonly Part[], headline: string | null): readonly Part[] {
  if (headline === null) return parts;
  const at = parts
    .slice(0, 5)
    .findIndex(({ text, mark }) => text === headline || (mark === 'heading' && likeness(text, headline) > 0.8));
  return at < 0 ? parts : [...parts.slice(0, at), ...parts.slice(at + 1)];
}
