import type { Actor, Scene } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import type { SpokenStory } from '../speakers/index.ts';
import type { Draft } from './draft.ts';
import { standingAtIssue } from './standing-at-issue.ts';
import type { StoryView } from './story-view.ts';

/**
 * What a story is about: of all states and territories the one whose standing its words and its acts put at issue most; null
 * where nothing tells it.
 */
export function mainObject(view: StoryView, drafts: readonly Draft[]): Actor | null {
  const told = drafts.filter(({ act, byTopic }) => !OF_OTHERS.has(act) && !byTopic);
  return foremost(view.scene, (actor) => {
    let score = standingAtIssue(view.scene, actor);
    for (const draft of told) {
      if (draft.object === actor) score += weightOf(view, draft);
      else if (draft.holder === actor) score -= ACTS_ITSELF;
    }
    return score;
  });
}

/** Who acts upon others is less what a story is about. */
const ACTS_ITSELF = 0.7;

/** What an act tells of what its story is about: more where its own words name that, less where somebody only claims it. */
function weightOf(view: StoryView, draft: Draft): number {
  if (!isNamedIn(view, draft)) return draft.object === view.main ? 0 : 0.5;
  return draft.act === 'claim-sovereignty' ? (isAside(view, draft) ? 0 : 1) : 2;
}

/** "Sabah, which it claims" */
function isAside({ scene }: StoryView, { token }: Draft): boolean {
  return scene.index.trees.numbered.words[token]!.deprel === 'acl:relcl';
}

/** What a story is about as far as is known before its acts are looked for. */
export function landOf({ scene }: Pick<SpokenStory, 'scene'>): Actor | null {
  return foremost(scene, (actor) => standingAtIssue(scene, actor));
}

/** Acts whose objects are other cases or partners, not what the story is about. */
const OF_OTHERS: ReadonlySet<Act> = new Set([
  'invoke-precedent',
  'deny-precedent',
  'establish-relations',
  'sever-relations',
]);

/** So much must tell that a story is about the standing of a state. */
const ENOUGH = 1.5;

function foremost({ cast }: Scene, scoreOf: (actor: Actor) => number): Actor | null {
  let most: Actor | null = null;
  let mostScore = ENOUGH;
  for (const actor of cast.actors) {
    const score = scoreOf(actor);
    if (score <= mostScore) continue;
    most = actor;
    mostScore = score;
  }
  return most;
}

/** Whether an act's own words name its object: it stands by its name below the word or its thing. */
function isNamedIn({ scene }: StoryView, { token, tokens, object }: Draft): boolean {
  const { trees } = scene.index;
  const { sentenceOf, headOf, words } = trees.numbered;
  const tops = new Set([token, ...tokens]);
  return object.mentions.some((mention) => {
    if (sentenceOf[mention.token] !== sentenceOf[token] || scene.index.at(mention.token)?.form !== 'name') return false;
    for (let at = mention.token, steps = 0; at >= 0 && steps < 6; at = headOf[at]!, steps++) {
      if (tops.has(at)) return true;
      if (/^(?:advcl|parataxis|acl:relcl)$/.test(words[at]!.deprel)) return false;
    }
    return false;
  });
}
