import type { BodyNoun, RegisterEntity } from './register.ts';

/**
 * A body that nobody has registered, named after what it is part of: "Parliament of South Ossetia". Null where the
 * whole or the sort of body is unknown.
 *
 * @example
 * composeBody(register.entities.get('united-kingdom'), 'parliament', nouns)?.name // 'Parliament of the United Kingdom'
 */
export function composeBody(
  whole: RegisterEntity | undefined,
  body: string,
  nouns: readonly BodyNoun[],
): RegisterEntity | null {
  const noun = nouns.find((row) => row.body === body);
  if (!whole || !noun) return null;
  return {
    id: `${whole.id}.${body}`,
    name: `${noun.name} of ${whole.article ? 'the ' : ''}${whole.name}`,
    kind: 'body',
    partOf: whole.id,
    body,
    iso3: null,
    un: null,
    article: true,
    order: 1,
    wikidata: null,
    validFrom: whole.validFrom,
    validUntil: whole.validUntil,
    source: noun.source,
    file: noun.file,
    line: noun.line,
  };
}
