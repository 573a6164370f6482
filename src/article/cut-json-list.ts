/**
 * Cuts a valid JSON list into the texts of its items, each as it stands in the list: an item's bytes are its own.
 *
 * @example
 * cutJsonList('[{"a": [1, 2]}, "x,y"]') // ['{"a": [1, 2]}', '"x,y"']
 */
export function cutJsonList(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = text.indexOf('[') + 1;
  for (let at = from - 1; at < text.length; at++) {
    const mark = text[at];
    if (mark === '"') at = endOfString(text, at);
    else if (mark === '[' || mark === '{') depth++;
    else if (mark === ']' || mark === '}') depth--;
    const ends = (mark === ',' && depth === 1) || depth === 0;
    if (!ends) continue;
    const item = text.slice(from, at).trim();
    if (item !== '') items.push(item);
    from = at + 1;
    if (depth === 0) break;
  }
  return items;
}

/** The closing mark of the string that opens here. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
