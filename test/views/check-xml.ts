/** What is wrong in an XML text, as little as XML has of it here: tags that do not match, attributes or text not escaped. */
export function findWrongXml(xml: string): string[] {
  const wrong: string[] = [];
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(/<(\/?)([A-Za-z][\w:-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>/g)) {
    checkText(xml.slice(end, match.index), wrong);
    end = match.index + match[0].length;
    const [, isEnd, name, attributes = '', isEmpty] = match;
    checkText(attributes, wrong);
    checkNames(attributes, wrong);
    if (isEnd && open.pop() !== name) wrong.push(`</${name}> ends nothing`);
    if (!isEnd && !isEmpty) open.push(name!);
  }
  checkText(xml.slice(end), wrong);
  return [...wrong, ...open.map((name) => `<${name}> has no end`)];
}

function checkText(text: string, wrong: string[]): void {
  if (/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(text)) wrong.push(`not escaped: ${text.slice(0, 80)}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no XML may hold them.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text))
    wrong.push('holds what no XML may');
}

function checkNames(attributes: string, wrong: string[]): void {
  const names = [...attributes.matchAll(/\s([A-Za-z][\w:-]*)="/g)].map(([, name]) => name);
  if (new Set(names).size < names.length) wrong.push(`an attribute twice: ${attributes.slice(0, 80)}`);
}
