import type { Scene } from '../mentions/index.ts';
import { draftColony } from './draft-colony.ts';
import type { FactDraft } from './draft-fact.ts';
import { draftFormerStatus } from './draft-former-status.ts';
import { FORMER, PARTS, REALMS, statusSort } from './fact-words.ts';
import { type Modifier, modifiersBefore } from './modifiers-before.ts';
import { actorAt } from './polity-at.ts';
import { targetsOf } from './status-targets.ts';
import { lemmaAt } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** What a territory or body is said to be by the words before its noun or name: "the breakaway region", "rebel Chechnya". */
export function findStatuses(scene: Scene): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (let token = 0; token < words.length; token++) {
    const { upos } = words[token]!;
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    if (scene.index.at(token)?.form === 'name' && scene.index.at(token)!.head !== token) continue;
    const lemma = lemmaAt(scene, token);
    for (const modifier of modifiersBefore(scene, token)) {
      const sort = statusSort(modifier.words);
      if (sort !== undefined) found.push(...draftStatus(scene, token, modifier, sort));
      else if (modifier.words === 'former' && FORMER.has(lemma))
        found.push(...draftFormerStatus(scene, token, modifier));
    }
    if (/^(?:colony|protectorate)$/.test(lemma)) found.push(...draftColony(scene, token));
  }
  return found;
}

function draftStatus(scene: Scene, noun: number, { words, first, last }: Modifier, sort: string): FactDraft[] {
  const isName = scene.index.at(noun)?.form === 'name';
  const lemma = lemmaAt(scene, noun);
  if (sort === 'banned') return draftBanned(scene, noun, first);
  if (!isName && !PARTS.has(lemma) && !REALMS.has(lemma)) return [];
  // “separatist South Ossetian leader”: the noun is what they are of.
  if (isName && scene.index.trees.numbered.words[noun]!.deprel === 'amod') return [];
  const value = isName ? words : `${words} ${lemma}`;
  return targetsOf(scene, noun).map((about) => ({
    about,
    property: 'status',
    value,
    sort,
    first,
    last: Math.max(last, noun),
    score: 0.85,
    why: `status: "${words}"`,
  }));
}

/** "the banned separatist party Batasuna" */
function draftBanned(scene: Scene, noun: number, first: number): FactDraft[] {
  const actor = actorAt(scene, noun);
  if (actor?.kind !== 'organisation' || !actor.named) return [];
  const value = wordsBetween(scene, first, noun);
  return [
    {
      about: actor,
      property: 'status',
      value,
      sort: 'banned',
      first,
      last: noun,
      score: 0.85,
      why: 'status: "banned"',
    },
  ];
}
