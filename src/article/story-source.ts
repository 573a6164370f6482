/** One story as it came: what to call it in messages, its bytes, and its format where the giver knows it. */
export interface StorySource {
  /** A file's path, a file and line (`wire.ndjson:3`), an address: only for messages. */
  name: string;
  bytes: Uint8Array;
  /** One of the formats of `Article.format`; recognised by content where it is left out. */
  format?: string;
  /** What the frame around the story says of it, a feed's title and language: the story's own words go before. */
  known?: { outlet?: string; language?: string };
}
