import { type Actor, isPolity, type Scene } from '../mentions/index.ts';
import { contestedAt, isContested } from './contested-at.ts';
import type { FactDraft, Material } from './draft-fact.ts';
import { CONTROL } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { actorAt, politiesNamed, powerAt } from './polity-at.ts';
import { childrenBy, complementsOf, formAt, isPassive, lemmaAt, subjectOf, withConjuncts } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** Who holds or runs a territory: "controlled by the SDF", "the UN-administered province", "hold about a quarter of Croatia". */
export function findControl(scene: Scene, { index }: Material): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (const token of index.tokensOf(CONTROL)) {
    const lemma = lemmaAt(scene, token);
    if (CONTROL.has(lemma) && /^(?:VERB|ADJ)$/.test(words[token]!.upos))
      found.push(
        ...(draftCompound(scene, token) ??
          (isPassive(scene, token) ? draftPassive(scene, token) : draftActive(scene, token))),
      );
    else if (/^(?:control|rule)$/.test(lemma) && words[token]!.upos === 'NOUN')
      found.push(...draftKeeping(scene, token));
  }
  for (const token of index.tokensOf(['control', 'rule', 'administration', 'hand', 'occupation']))
    if (words[token]!.upos === 'NOUN') found.push(...draftUnder(scene, token));
  return found;
}

/** "the UN-administered province": also what the province is called. */
function draftCompound(scene: Scene, participle: number): FactDraft[] | null {
  const { headOf, tokens, words } = scene.index.trees.numbered;
  const by = participle - 2;
  if (tokens[participle - 1]?.form !== '-' || headOf[by] !== participle || headOf[participle]! <= participle)
    return null;
  const noun = headOf[participle]!;
  const power = powerAt(scene, by);
  if (!/^amod/.test(words[participle]!.deprel) || !power) return [];
  const name = `${tokens[by]!.form}-${formAt(scene, participle)}`;
  return politiesNamed(scene, noun).flatMap((about): FactDraft[] => {
    if (about === power) return [];
    const place = { about, first: by, last: noun, score: 0.85, why: `control: "${name}"` };
    const status = `${name} ${lemmaAt(scene, noun)}`;
    const held: FactDraft = { ...place, property: 'controlled-by', value: power };
    if (scene.index.at(noun)?.form === 'name') return [held];
    return [held, { ...place, property: 'status', value: status, sort: 'controlled' }];
  });
}

function draftPassive(scene: Scene, verb: number): FactDraft[] {
  if (isDoubted(scene, verb)) return [];
  const subject = subjectOf(scene, verb);
  const agents = complementsOf(scene, verb, /^by$/);
  if (subject === null || agents.length === 0) return [];
  return politiesNamed(scene, subject).flatMap((about) =>
    agents.flatMap((agent) =>
      withConjuncts(scene, agent).flatMap((token) => {
        const power = powerAt(scene, token);
        return power && power !== about
          ? [controlled(about, power, Math.min(subject, verb), token, lemmaAt(scene, verb))]
          : [];
      }),
    ),
  );
}

/** "Serbs, who hold about a quarter of Croatia", "Russia controls Crimea". */
function draftActive(scene: Scene, verb: number): FactDraft[] {
  const { words, headOf } = scene.index.trees.numbered;
  const isPresent = /VerbForm=Fin/.test(words[verb]!.feats) && /Tense=Pres/.test(words[verb]!.feats);
  // “Russia has controlled Crimea since 2014”
  const isLasting =
    isSince(scene, verb) &&
    childrenBy(scene, verb, /^aux$/).some((child) => /^(?:has|have)$/.test(formAt(scene, child)));
  if (isDoubted(scene, verb) || !(isPresent || isLasting)) return [];
  const subject = subjectOf(scene, verb);
  if (subject === null) return [];
  const isRelative = words[verb]!.deprel === 'acl:relcl' && /^(?:who|which|that)$/.test(formAt(scene, subject));
  const by = powerAt(scene, isRelative ? headOf[verb]! : subject) ?? powerAt(scene, subject);
  if (!by) return [];
  for (const object of childrenBy(scene, verb, /^(?:obj|obl)$/)) {
    const part = /^(?:quarter|third|half|fifth|percent|most|part|much|%)$/.test(lemmaAt(scene, object));
    const [whole] = part ? complementsOf(scene, object, /^of$/) : [object];
    if (whole === undefined || (!part && words[object]!.deprel !== 'obj')) continue;
    const form = scene.index.at(whole)?.form;
    const named =
      form === 'name' || (part && form !== 'pronoun') ? politiesNamed(scene, whole) : heldThere(scene, whole);
    const town = isRelative && !part ? actorAt(scene, whole) : null;
    // “the group that controls Timbuktu”
    const isTown = town?.kind === 'place' && town.named && !isPolity(by);
    const [about] = isTown ? [town] : named.filter((actor) => isPolity(actor) && actor !== by);
    if (about)
      return [
        {
          ...controlled(about, by, Math.min(subject, verb), whole, lemmaAt(scene, verb)),
          qualifier: part ? partWords(scene, object) : null,
        },
      ];
  }
  return [];
}

/** "since 1975", "since Madrid pulled out" */
function isSince(scene: Scene, verb: number): boolean {
  if (complementsOf(scene, verb, /^since$/).length > 0) return true;
  return childrenBy(scene, verb, /^advcl$/).some((clause) =>
    childrenBy(scene, clause, /^mark$/).some((mark) => formAt(scene, mark) === 'since'),
  );
}

/** "Croatia controls it", "has held the region since 1994": the contested one that is meant. */
function heldThere(scene: Scene, token: number): Actor[] {
  const phrase = scene.index.at(token);
  const isRegion =
    phrase?.determiner === 'definite' &&
    /^(?:region|enclave|territory|peninsula|island|islands|province|desert)$/.test(lemmaAt(scene, token));
  const about = isRegion || formAt(scene, token) === 'it' ? contestedAt(scene, token) : null;
  return about && isContested(scene, about) ? [about] : [];
}

/** "about a quarter" */
function partWords(scene: Scene, noun: number): string {
  const { trees } = scene.index;
  const first = Math.min(noun, ...trees.children(noun).filter((child) => child < noun && child > noun - 4));
  return wordsBetween(scene, first, noun);
}

/** "is under Russian control", "is in the hands of the rebels", "remains under the rule of": by whom a territory is held. */
function draftUnder(scene: Scene, noun: number): FactDraft[] {
  const isHand = lemmaAt(scene, noun) === 'hand';
  const wanted = isHand ? /^in$/ : /^under$/;
  const { headOf } = scene.index.trees.numbered;
  if (!childrenBy(scene, noun, /^case$/).some((child) => wanted.test(formAt(scene, child)))) return [];
  const up = headOf[noun]!;
  const isPredicate = childrenBy(scene, noun, /^cop$/).length > 0;
  const isStaying = up >= 0 && /^(?:remain|stay|be|lie|live)$/.test(lemmaAt(scene, up));
  const predicate = isPredicate ? noun : isStaying ? up : null;
  if (predicate === null || isDoubted(scene, predicate)) return [];
  const subject = subjectOf(scene, predicate);
  if (subject === null) return [];
  const owners = [
    ...childrenBy(scene, noun, /^(?:amod|compound|nmod)$/).filter((child) => child < noun),
    ...complementsOf(scene, noun, /^of$/),
  ];
  const by = owners.map((token) => powerAt(scene, token)).find((actor) => actor !== null);
  const [about] = by ? politiesHeld(scene, subject) : [];
  if (!by || !about || about === by) return [];
  return [controlled(about, by, Math.min(subject, noun), Math.max(noun, ...owners), lemmaAt(scene, noun))];
}

/** What is held: a state or territory, or the one whose capital or part is told. */
function politiesHeld(scene: Scene, subject: number): Actor[] {
  const named = politiesNamed(scene, subject);
  if (named.length > 0) return named;
  const whose = contestedOwner(scene, subject);
  return whose ? [whose] : [];
}

/** "whose capital is still in the hands of", "its north is under" */
function contestedOwner(scene: Scene, noun: number): Actor | null {
  if (!/^(?:capital|north|south|east|west|territory|half|part|coast|interior)$/.test(lemmaAt(scene, noun))) return null;
  const { words } = scene.index.trees.numbered;
  const [whose] = childrenBy(scene, noun, /^nmod$/).filter((child) => words[child]!.deprel === 'nmod:poss');
  return whose === undefined ? null : contestedAt(scene, whose);
}

/** "Serbia maintains control over Kosovo" */
function draftKeeping(scene: Scene, noun: number): FactDraft[] {
  const { headOf, words } = scene.index.trees.numbered;
  const verb = headOf[noun]!;
  if (verb < 0 || words[noun]!.deprel !== 'obj' || isDoubted(scene, verb)) return [];
  // “Moldova has no control over Transnistria”
  if (childrenBy(scene, noun, /^det$/).some((child) => formAt(scene, child) === 'no')) return [];
  if (!/^(?:maintain|have|keep|retain|exercise|hold|exert)$/.test(lemmaAt(scene, verb))) return [];
  const subject = subjectOf(scene, verb);
  const by = subject === null ? null : powerAt(scene, subject);
  if (!by) return [];
  return [noun, verb]
    .flatMap((token) => complementsOf(scene, token, /^(?:of|over)$/))
    .flatMap((token) =>
      politiesNamed(scene, token).flatMap((about) =>
        about === by ? [] : [controlled(about, by, Math.min(subject!, verb), token, 'control')],
      ),
    );
}

function controlled(about: Actor, value: Actor, first: number, last: number, why: string): FactDraft {
  return { about, property: 'controlled-by', value, first, last, score: 0.8, why: `control: "${why}"` };
}
