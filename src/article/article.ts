import type { Message } from '../message.ts';
import type { Span } from '../span.ts';

/** What a stretch of a story's text is. Only `paragraph`, `list-item` and `quote` hold the story's own sentences. */
export type BlockKind =
  | 'headline'
  | 'wire-header'
  | 'byline'
  | 'published'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'note';

/** A stretch of `article.text` that no sentence crosses: a paragraph, a heading, a byline. Blocks are in order and do not overlap. */
export interface Block extends Span {
  kind: BlockKind;
}

/** Place and date at the head of a story, "MOSCOW, March 5 (Reuters) -", with the characters they were read from. */
export interface Dateline extends Span {
  place: string | null;
  /** EDTF, as far as it is known. */
  date: string | null;
}

/** A story as given, before anything in it is read: its text, where its parts lie, and what its frame says about it. */
export interface Article {
  /** `sha256:` and the SHA-256 of the story's bytes as given, in hex. */
  id: string;
  /** The given text; for HTML, XML and JSON the text extracted from it. All offsets of a reading point into this. */
  text: string;
  /** The format it was read from: `text`, `markdown`, `html`, `ninjs`, `newsml-g2`, `nitf`, `rss`, `atom`. */
  format: string;
  /** BCP 47 tag, `en` where nothing speaks against it. */
  language: string;
  headline: string | null;
  byline: string[];
  agency: string | null;
  outlet: string | null;
  dateline: Dateline | null;
  /** EDTF: `2008-03-05`, `2008-03-05T10:30:00Z`; `[2008-03-05,2008-05-03]` where day and month cannot be told apart. */
  published: string | null;
  url: string | null;
  blocks: Block[];
  messages: Message[];
}
