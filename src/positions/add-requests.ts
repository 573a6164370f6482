import { askedOf, askerOf, isPassive } from '../clauses/index.ts';
import { type Actor, isPolity, prepositionOf } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft, OpenDraft } from './draft.ts';
import type { StoryView } from './story-view.ts';

/**
 * Adds to acts that are asked for who asks: "South Ossetia called on Russia to recognise it" is a request of South Ossetia,
 * and Russia's recognition, requested. To ask somebody not to recognise is to oppose. Who asks for recognition by a noun
 * ("asked Brussels for recognition") asks it of those whom it addresses.
 */
export function addRequests(view: StoryView, drafts: readonly OpenDraft[]): Draft[] {
  const all = drafts.filter((draft): draft is Draft => draft.holder !== null);
  for (const draft of drafts) {
    if (draft.act === 'oppose-independence' && draft.modality === 'requested' && draft.stance.request !== null) {
      // “called on all parties to respect its integrity”: who asks opposes, whoever is asked.
      const askers = askersOf(view, draft.stance.request).filter(isRequester);
      const at = draft.holder === null ? -1 : all.indexOf(draft as Draft);
      if (askers.length > 0 && at >= 0 && !isPolity(draft.holder!)) all.splice(at, 1);
      for (const holder of askers)
        if (
          holder !== draft.object &&
          holder !== draft.holder &&
          !all.some((other) => other.holder === holder && other.token === draft.token)
        )
          all.push({ ...draft, holder, modality: 'actual', trace: [...draft.trace, 'who asks for it'] });
    }
    if (draft.act === 'request-recognition' && draft.polarity === 'affirmed' && draft.modality === 'actual')
      for (const holder of draft.addressees.flatMap(holdersFor)) {
        if (holder === draft.object) continue;
        all.push({ ...draft, holder, act: 'recognise', addressees: [], modality: 'requested' });
      }
    if (draft.act !== 'recognise' || draft.modality !== 'requested') continue;
    const { request } = draft.stance;
    // “Peru has not been asked to recognise it”: nobody asks.
    if (request !== null && isUnasked(view, request)) {
      const at = draft.holder === null ? -1 : all.indexOf(draft as Draft);
      if (at >= 0)
        all[at] = {
          ...(draft as Draft),
          ...{ holder: draft.object, act: 'request-recognition', addressees: [draft.holder!] },
          ...{ polarity: 'denied', modality: 'actual' },
        };
      continue;
    }
    const named = request === null ? [] : askersOf(view, request);
    const askers = named.length > 0 ? named : voiceOf(view, draft);
    for (const asker of askers) {
      const holder = leaderFor(asker, draft.object);
      // “The Senate asked the government to recognise it”: both for one state
      const isOwnBody = holder === draft.holder && request !== null && asksBody(view, request);
      if ((holder === draft.holder && !isOwnBody) || !isRequester(holder)) continue;
      // “Slovenia and Croatia asked Europe to recognise them”: each asks for itself.
      if (askers.length > 1 && askers.includes(draft.object) && holder !== draft.object) continue;
      if (
        !isOwnBody &&
        all.some((other) => other.holder === holder && other.object === draft.object && other.token === draft.token)
      )
        continue;
      const isAgainst = draft.polarity === 'denied';
      all.push({
        ...draft,
        holder,
        act: isAgainst ? 'oppose-independence' : 'request-recognition',
        addressees: isAgainst ? [] : addresseesOf(view, draft),
        polarity: 'affirmed',
        modality: 'actual',
        tokens: request === null ? draft.tokens : [...draft.tokens, request],
        trace: [...draft.trace, 'who asks for it'],
      });
    }
  }
  return all;
}

/** Whoever is of no state that the story names and asks for recognition asks in the name of what is to be recognised. */
function leaderFor(asker: Actor, object: Actor): Actor {
  return asker.kind === 'person' && asker.affiliation === null && isPolity(object) ? object : asker;
}

function isUnasked({ scene }: StoryView, request: number): boolean {
  const { trees } = scene.index;
  return (
    isPassive(trees, request) &&
    trees.children(request).some((child) => /^(?:not|n['’]t|never)$/i.test(trees.numbered.tokens[child]!.form))
  );
}

/** Whether a parliament or the like asks. */
function asksBody({ scene }: StoryView, request: number): boolean {
  const { trees } = scene.index;
  return askerOf(trees, request).some((head) => actorsAt(scene, head).some(({ kind }) => kind === 'body'));
}

const isRequester = ({ kind, isMedium }: Actor): boolean => !isMedium && kind !== 'document' && kind !== 'place';

function askersOf({ scene }: StoryView, request: number): Actor[] {
  const { trees } = scene.index;
  return [
    ...new Set(
      askerOf(trees, request)
        .flatMap((head) => actorsAt(scene, head))
        .flatMap(holdersFor),
    ),
  ];
}

/** "should be recognised": whoever says so asks for it. */
function voiceOf(view: StoryView, draft: OpenDraft): Actor[] {
  const { speaker, behalf } = view.voiceOf(draft.statement);
  const voice = behalf ?? speaker;
  return voice ? holdersFor(voice) : [];
}

function addresseesOf({ scene }: StoryView, { stance, holder }: OpenDraft): Actor[] {
  const own = holder === null ? [] : [holder];
  const { trees } = scene.index;
  if (stance.request === null) return own;
  const asked = askedOf(trees, stance.request)
    .filter((head) => prepositionOf(trees, head) !== 'for')
    .flatMap((head) => actorsAt(scene, head));
  return asked.length > 0 ? asked : own;
}
