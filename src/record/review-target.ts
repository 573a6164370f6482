import type { Fact } from '../facts/index.ts';
import type { Position } from '../positions/index.ts';
import type { Statement } from '../statements/index.ts';
import { storable } from './insert-rows.ts';

type KeyOf = (entity: string) => string;

/** What a finding says and where, in one string: of whatever kind it is. */
export function targetOf(finding: Position | Statement | Fact, keyOf: KeyOf): string {
  if ('content' in finding) return targetOfStatement(finding, keyOf);
  return 'act' in finding ? targetOfPosition(finding, keyOf) : targetOfFact(finding, keyOf);
}

/**
 * What a position says and where, in one string: a review of it holds for the same finding in any later reading of the
 * same article.
 *
 * @example
 * targetOfPosition(position, keyOf) // 'position|georgia|reject-vote|south-ossetia|affirmed|actual|2403-2476'
 */
export function targetOfPosition(position: Position, keyOf: KeyOf): string {
  const { holder, act, object, polarity, modality, evidence } = position;
  return ['position', keyOf(holder), act, keyOf(object), polarity, modality, at([evidence])].join('|');
}

/** The same of a statement: who speaks, and where the words stand. */
export function targetOfStatement({ speaker, content }: Statement, keyOf: KeyOf): string {
  return ['statement', speaker === null ? '' : keyOf(speaker), at(content)].join('|');
}

/** The same of a fact. */
export function targetOfFact({ about, property, value, evidence }: Fact, keyOf: KeyOf): string {
  return storable(['fact', keyOf(about), property, value, at([evidence])].join('|'));
}

function at(spans: readonly { start: number; end: number }[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(',');
}
