import {
  type Actor,
  type Entity,
  groupOf,
  type Link,
  type MentionedStory,
  type Scene,
  writeEntities,
} from '../mentions/index.ts';
import type { Statement } from '../statements/index.ts';
import type { TimeExpression } from '../times/index.ts';
import { behalfOf, speaksFor } from './behalf-of.ts';
import { findAddressees } from './find-addressees.ts';
import { findChannel } from './find-channel.ts';
import { findSaidOn } from './find-said-on.ts';
import { linkFirstPerson, linkFirstPersons } from './link-first-persons.ts';
import { linkHolder } from './link-holder.ts';
import { linkPublication } from './link-publication.ts';
import { linkRecord } from './link-record.ts';
import { linkSourceless } from './link-sourceless.ts';
import { linkTitled } from './link-titled.ts';
import { linkTranscript } from './link-transcript.ts';
import { makeSource } from './make-source.ts';

/** A story's statements with who made them, and all entities that it speaks of. */
export interface SpokenStory {
  scene: Scene;
  statements: Statement[];
  entities: Entity[];
  /** The id of an actor's entity; undefined for one whom nothing in the story stands for. */
  idOf(actor: Actor): string | undefined;
  /** Who makes a statement, and for whom. */
  voiceOf(statement: Statement): Voice;
}

/** Who speaks and for whom: "Rice" for the United States. */
export interface Voice {
  speaker: Actor | null;
  behalf: Actor | null;
}

const NOBODY: Voice = { speaker: null, behalf: null };

/**
 * Says of each statement who speaks, for whom, to whom, by what channel and when. A speaker without a name stays without
 * one; a statement without a source has none, save a quotation that goes on.
 */
export function findSpeakers(
  { scene, actors }: MentionedStory,
  statements: readonly Statement[],
  times: readonly TimeExpression[],
): SpokenStory {
  const links = new Map<string, Link | null>();
  const speakerOf = (statement: Statement): Link | null => {
    const known = links.get(statement.id);
    if (known !== undefined) return known;
    links.set(statement.id, null);
    const link = linkSpeaker(scene, statement, speakerOf, statements);
    links.set(statement.id, link);
    return link;
  };
  for (const statement of statements) speakerOf(statement);
  linkFirstPersons(scene, statements, speakerOf);
  const told = statements.map((statement) => ({
    statement,
    speaker: speakerOf(statement),
    addressees: findAddressees(scene, statement),
  }));
  const { entities, idOf } = writeEntities(actors);
  const voices = new Map<string, Voice>();
  return {
    scene,
    entities,
    idOf,
    voiceOf: ({ id }) => voices.get(id) ?? NOBODY,
    statements: told.map(({ statement, speaker, addressees }) => {
      const behalf = speaker ? speaksFor(speaker.actor) : null;
      voices.set(statement.id, {
        speaker: speaker?.actor ?? null,
        behalf: speaker ? behalfOf(speaker.actor) : null,
      });
      return {
        ...statement,
        speaker: speaker ? idOf(speaker.actor)! : null,
        onBehalfOf: behalf ? idOf(behalf)! : null,
        addressees: addressees.map((addressee) => idOf(addressee)!),
        channel: findChannel(scene, statement),
        saidOn: findSaidOn(scene, statement, times),
        trace: [...statement.trace, ...(speaker?.trace ?? []), ...behalfTrace(speaker, behalf)],
      };
    }),
  };
}

function linkSpeaker(
  scene: Scene,
  statement: Statement,
  speakerOf: (statement: Statement) => Link | null,
  statements: readonly Statement[],
): Link | null {
  const head = scene.said.sourceHead(statement);
  if (head === null) return linkSourceless(scene, statement, statements, speakerOf);
  const inTranscript = linkTranscript(scene, head);
  if (inTranscript) return inTranscript;
  const publication = linkPublication(scene, statement, head);
  if (publication) return publication;
  const record = linkRecord(scene, head);
  if (record) return record;
  const phrase = scene.index.at(head);
  if (phrase?.pronoun?.person === '1') return linkFirstPerson(scene, phrase, statements, speakerOf, statement);
  const holder = linkHolder(scene, statement, head);
  if (holder) return holder;
  const group = groupOf(scene, head);
  if (group) return group;
  const titled = linkTitled(scene, statement, head);
  if (titled) return titled;
  const link = phrase && phrase.pronoun?.case !== 'reflexive' ? scene.linkOf(phrase) : null;
  return link ?? makeSource(scene, statement, head);
}

/** Why somebody speaks for another: what told to whom each on the way belongs. */
function behalfTrace(speaker: Link | null, behalf: Actor | null): string[] {
  const trace: string[] = [];
  for (
    let at = speaker?.actor ?? null;
    at !== null && behalf !== null && at !== behalf && trace.length < 5;
    at = at.affiliation
  )
    trace.push(...at.affiliationTrace);
  return behalf && behalf !== speaker?.actor ? [...trace, `on behalf of ${behalf.name}`] : [];
}
