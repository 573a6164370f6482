/** What an attribute may be; those that are null or left out are not written. */
export type Attribute = string | number | null | undefined;

/**
 * An element of SVG as text, its attributes made safe; children are taken as they are.
 *
 * @example
 * element('circle', { r: 3, 'aria-label': 'A & B' }) // '<circle r="3" aria-label="A &amp; B"/>'
 */
export function element(name: string, attributes: Readonly<Record<string, Attribute>>, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escapeText(value!)}"`)
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A text element, or a title: what is in it is made safe. */
export function textElement(name: string, attributes: Readonly<Record<string, Attribute>>, text: string): string {
  return element(name, attributes, escapeText(text));
}

/** Text as XML takes it: markup means nothing in it, and what no XML may hold is a space. */
export function escapeText(text: string): string {
  return text
    .replace(NOT_XML, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A number with one decimal at most, as short as it goes. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Expected a number to draw at, got ${value}.`);
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}
