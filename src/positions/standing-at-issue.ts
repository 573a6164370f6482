import { type Actor, isPolity, prepositionOf, relationOf, type Scene, type StoryTrees } from '../mentions/index.ts';

/**
 * How much the words of a story make a state or territory the one whose standing is at issue: how often it is spoken of, whether
 * by the headline, and how often as what is independent, leaves, is recognised, claimed or voted on.
 *
 * @example
 * // “Tonga recognised Buvar, which left Samar in May”: Buvar more than Samar, and that more than Tonga
 */
export function standingAtIssue(scene: Scene, actor: Actor): number {
  if (!actor.named || !isPolity(actor)) return 0;
  const weight = spokenOf(scene, actor);
  let mentions = 0;
  let score = 0;
  let inHead = false;
  for (const { token, form } of actor.mentions) {
    mentions += form === 'pronoun' ? 0.5 : 1;
    const place = placeInStory(scene, token);
    if (place > 0) inHead = true;
    if (form === 'name') score += weight * place;
    // A state that is none's to contest: “the republic” and “it” may be another than it was taken for.
    score += standingOf(scene.index.trees, token) * (form === 'name' ? 1 : Math.min(1, weight));
  }
  // A case that is cited once.
  if (actor.mentions.length === 1 && !inHead) score /= 3;
  // Whoever acts upon a land is named as often as the land.
  return score + weight * (1 + Math.log(Math.max(mentions, 0.5)));
}

/** What a mention weighs: a land whose standing may be contested is more likely at issue than a state or its province. */
function spokenOf({ register }: Scene, { kind, registerId }: Actor): number {
  const entity = registerId === null ? undefined : register.entities.get(registerId);
  if (entity === undefined) return kind === 'state' ? MEMBER : LAND;
  if (entity.un !== null) return MEMBER;
  if (register.claimsOn(entity.id).length > 0) return CONTESTED;
  return entity.partOf === 'united-states' && entity.iso3 === null ? PROVINCE : LAND;
}

const CONTESTED = 1.5;
const LAND = 1.2;
const MEMBER = 0.4;
/** The states of the United States are registered one and all; hardly a story is about the standing of one. */
const PROVINCE = 0.2;

/** Headlines and first paragraphs tell what a story is about. */
function placeInStory({ article, index }: Scene, token: number): number {
  const block = index.trees.numbered.blockOf[token]!;
  const kind = article.blocks[block]?.kind;
  if (kind === 'headline') return 2;
  if (kind !== 'paragraph') return 0;
  const isFirst = article.blocks.findIndex((one) => one.kind === 'paragraph') === block;
  return isFirst ? 0.5 : 0;
}

/** What a mention says of the standing of whom it names: more than 0 where that is at issue, less where another's is. */
function standingOf(trees: StoryTrees, token: number): number {
  return byAttribute(trees, token) + byNouns(trees, token) + byVerb(trees, token);
}

const FREE =
  /^(?:independent|breakaway|self-proclaimed|self-declared|unrecogni[sz]ed|secessionist|separatist|sovereign|disputed|free|newborn|infant)$/i;

/** "breakaway Buvar", "Buvar, a breakaway region" */
function byAttribute(trees: StoryTrees, token: number): number {
  const { tokens } = trees.numbered;
  const isFree = (head: number): boolean =>
    trees.children(head).some((child) => child < head && (FREE.test(tokens[child]!.form) || isSelfStyled(child)));
  const isSelfStyled = (child: number): boolean =>
    /^(?:proclaimed|declared|styled)$/i.test(tokens[child]!.form) && tokens[child - 1]?.form === '-';
  const isCalled = trees.children(token).some((child) => relationOf(trees, child) === 'appos' && isFree(child));
  return isFree(token) || isCalled ? 2 : 0;
}

/** Nouns for what is at issue between a land and the state that it leaves, and for who wants it. */
const ISSUES =
  /^(?:independence|secession|separation|statehood|self-rule|self-determination|autonomy|breakaway|annexation|incorporation|separatis[mt]|separatists|secessionist|secessionists|separatists|proclamation|declaration|status|referendum|plebiscite|republic|question|liberation|people|viability)$/i;
/** Nouns by which others act upon a land: "recognition of Buvar", never "Tonga's recognition". */
const DONE_TO = /^(?:recognition|occupation|return|independence|annexation|admission|cession)$/i;
/** "sovereignty over Buvar", "the claim to Buvar" */
const HELD_OVER = /^(?:sovereignty|claim|title|rule|control|jurisdiction|dispute|right)$/i;
const STEPS = 4;

/** "the secession of Buvar", "Buvar's independence", "a referendum in Buvar", "recognition of Buvar"; less for "independence from Samar". */
function byNouns(trees: StoryTrees, token: number): number {
  const { words, headOf } = trees.numbered;
  for (let at = token, steps = 0; steps < STEPS; steps++) {
    const up = headOf[at]!;
    const relation = relationOf(trees, at);
    if (up < 0 || !/^(?:nmod|compound|amod|conj|appos)$/.test(relation)) return 0;
    const preposition = prepositionOf(trees, at);
    const lemma = words[up]!.lemma;
    if (preposition === 'from' && ISSUES.test(lemma)) return -1;
    if (preposition === 'of' && DONE_TO.test(lemma)) return 2;
    if ((preposition === 'over' || preposition === 'to') && HELD_OVER.test(lemma)) return 2;
    if ((preposition === null || preposition === 'of' || preposition === 'in') && ISSUES.test(lemma)) return 2;
    if (relation !== 'conj' && relation !== 'appos') return 0;
    at = up;
  }
  return 0;
}

const LEAVES = /^(?:seced|separat|break|split)/;
const SPEAKS_OF_ITSELF = /^(?:declare|proclaim|become|remain)$/;
const MADE = /^(?:bear|found|create|establish|proclaim)$/;
const UPON = /^(?:recogni[sz]e|annex|occupy|acknowledge|reintegrate|reconquer|retake|liberate|cede|admit)$/;

/** "Buvar seceded", "recognised Buvar", "Buvar was annexed"; less for who recognises, and for what is left. */
function byVerb(trees: StoryTrees, token: number): number {
  const { words, headOf } = trees.numbered;
  const verb = headOf[token]!;
  if (verb < 0) return 0;
  const { lemma } = words[verb]!;
  const relation = relationOf(trees, token);
  const isUndergoer = relation === 'obj' || /:pass/.test(words[token]!.deprel);
  if (isUndergoer && MADE.test(lemma)) return 2;
  if (UPON.test(lemma)) return isUndergoer ? 2 : relation === 'nsubj' ? -1.5 : 0;
  if (LEAVES.test(lemma)) return relation === 'nsubj' ? 2 : prepositionOf(trees, token) === 'from' ? -0.5 : 0;
  if (relation === 'nsubj' && SPEAKS_OF_ITSELF.test(lemma)) return hasIssue(trees, verb) ? 2 : 0;
  return 0;
}

/** "declared independence", "proclaimed itself a republic", "became independent" */
function hasIssue(trees: StoryTrees, verb: number): boolean {
  const { words } = trees.numbered;
  return trees
    .children(verb)
    .some((child) => child > verb && (ISSUES.test(words[child]!.lemma) || FREE.test(words[child]!.lemma)));
}
