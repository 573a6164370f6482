import type { RecordCommand } from './commands.ts';

const RECORD = `  --record FOLDER        the record's folder (.demarche; a PostgreSQL server where
                         DATABASE_URL is set)
  -r, --register FILE    know more states, territories, bodies and names
  -h, --help
`;

const ANSWER = `  --known-at DATE|#N     as the record knew it then: a date, a time, or the number
                         of an entry (now)
  --according-to NAME    by whose word: an outlet, an agency, a dataset, a person
                         or a government; may be given again (all)
  --published-by DATE    only what articles published by then tell
  --reviewed             only what a reviewer has accepted or set right
  --min-score N          only what was read with a score of N or more, 0 to 1
  -f, --format FORMAT    text on a terminal, ndjson elsewhere; json, csv
  -o, --output FILE      write to FILE; its ending tells the format
${RECORD}`;

const PICTURE = `  --palette NAME         colours of a picture: light, dark, or both, which follows
                         the reader's screen (light)
  --width N              of a picture, in pixels
`;
const AS_OF = `  --as-of DATE           on which date, by EDTF: 2008-03-05, 2008-03, 2008 (today)
`;
const PERIOD = `  --from DATE, --until DATE
                         only what may lie between these
  --limit N              at most N rows
`;

/** What \`--help\` prints of each command on the record. */
export const RECORD_HELP: Readonly<Record<RecordCommand, string>> = {
  init: `Makes a record and fills it with the acts of recognition that come with
demarche, each with its sources (register/acts.csv). Done again, it adds what is
new in them.

Usage
  demarche init

Options
  --empty                leave the record empty
${RECORD}`,
  add: `Reads stories into the record. A line on the standard output says of each that
it is kept: new, read-anew (by another version, or with another register) or
known. What has such a line is not lost, whatever happens after.

Usage
  demarche add FILE… | FOLDER | -

Options
  -j, --jobs N           read N stories at a time (as many as there are cores)
      --timeout SECONDS  give up on a story that takes longer (600)
${RECORD}
Examples
  demarche add stories/
  demarche add --record desk < stories.ndjson
`,
  import: `Adds acts from a CSV: one row an act of one actor towards one object, with the
columns id, actor, act, object, date, confidence, source_title, source_ref, note
(docs/record.md). Where a row is wrong nothing of the file is taken. Imported
again, only what changed is added. Or puts an exported record into an empty one.

Usage
  demarche import acts FILE.csv
  demarche import record FILE.ndjson

Options
  --dataset NAME         under which name (the file's)
  --skip-wrong           leave wrong rows out, and tell them
${RECORD}`,
  export: `Writes the whole record as lines of JSON, in the order in which it was recorded.

Usage
  demarche export record [-o FILE.ndjson]

Options
  --record FOLDER        the record's folder
  -o, --output FILE      write to FILE, whole or not at all
  -h, --help
`,
  retract: `Says of an article that it was taken back: what it tells counts no longer, and
stays to be seen with the reason.

Usage
  demarche retract ARTICLE --why REASON

Options
  --why REASON
  --by NAME              who says so
${RECORD}`,
  review: `Goes through what nobody has reviewed, the words in their sentence, one key each:
accept, reject, correct, skip, undo, quit.

Usage
  demarche review

Options
  --reviewer NAME        who reviews (the name you are logged in by)
  --about NAME           only what is about NAME
  --min-score N          only what was read with a score of N or more
  --limit N              at most N items
${RECORD}`,
  serve: `Opens the record as pages and as data (docs/server.md), until Ctrl-C. On this machine
alone nobody needs a token, unless some were made; on any other address it opens
only with tokens.

Usage
  demarche serve

Options
      --port N           listen on this port (8080); 0 takes one that is free
      --rate N           requests a second that one token or address may go on with (20)
      --host ADDRESS     listen on this address (127.0.0.1, this machine alone)
      --timeout SECONDS  give up on a story that is put in and takes longer (600)
${RECORD}
Example
  demarche serve --port 8000
`,
  token: `Makes, lists or revokes the tokens by which others may use "demarche serve". A
token is shown once; the record keeps its hash.

Usage
  demarche token add --role reader|reviewer|admin [--name NAME]
  demarche token list
  demarche token revoke NUMBER

Options
  --role ROLE            reader: reads; reviewer: also reviews and adds; admin: everything
  --name NAME            whose it is: reviews are kept under this name
  --record FOLDER        the record's folder
  -h, --help
`,
  who: `Who recognises X on a date: recognised, not recognised by its own word,
withdrawn, frozen, disputed (sources differ), unclear (dates are vaguer than the
question); each with what tells it, and counts by their rules.

Usage
  demarche who NAME

Options
${AS_OF}  --rule RULE            count by one rule: ever, less-undisputed-withdrawals,
                         less-all-claimed-withdrawals (all three)
${ANSWER}
Examples
  demarche who Kosovo --as-of 2008-03-05
  demarche who Abkhazia --as-of 2012 --format csv -o abkhazia.csv
  demarche who Taiwan --according-to Reuters --known-at 2026-11-30
`,
  whom: `Whom A recognises on a date.

Usage
  demarche whom NAME

Options
${AS_OF}${ANSWER}
Example
  demarche whom Russia --as-of 2008-09
`,
  positions: `The acts and stances on a dispute, or by an actor, with their words.

Usage
  demarche positions NAME [--by ACTOR]

Options
  --by NAME              only those of this actor
  --act ACT              only this act (docs/acts.md); may be given again
${PERIOD}${ANSWER}`,
  timeline: `Acts and statements of a dispute or an actor in the order of their dates;
with --format svg or an output that ends in .svg as a picture.

Usage
  demarche timeline NAME

Options
${PERIOD}${PICTURE}${ANSWER}
Example
  demarche timeline "South Ossetia" --from 2006 --until 2008 -o timeline.svg
`,
  dossier: `A territory on a page: claims to its status, who recognises it, precedents,
facts, conflicts, latest quotes, sources.

Usage
  demarche dossier NAME

Options
${AS_OF}${ANSWER}`,
  quotes: `What somebody said, or what was said about something, in the order of time.

Usage
  demarche quotes SPEAKER [--about NAME]
  demarche quotes --about NAME

Options
  --about NAME           only what speaks of NAME
${PERIOD}${ANSWER}`,
  precedents: `Who invokes a case as a precedent, for what, and who denies that it is one;
with --format svg or an output that ends in .svg as a picture.

Usage
  demarche precedents CASE [--by NAME]

Options
  --by NAME              only by this actor
${PICTURE}${ANSWER}`,
  conflicts: `Claims that contradict each other, side by side, each with its source.

Usage
  demarche conflicts [NAME]

Options
${ANSWER}`,
  changes: `What is new in the record since a date or an entry.

Usage
  demarche changes --since DATE|#N

Options
  --since DATE|#N, --until DATE|#N
${ANSWER}`,
  map: `Who recognises X on a date, or whom A recognises, as a map (--format svg, or an
output that ends in .svg), as GeoJSON (geojson), or in words, an area a row.

Usage
  demarche map NAME
  demarche map NAME --by-actor

Options
${AS_OF}  --by-actor             whom NAME recognises, not who recognises it
  --region REGION        a part of the world: caucasus, balkans, levant … (docs/views.md);
                         or names with commas, to hold their areas (the world)
${PICTURE}${ANSWER}
Examples
  demarche map Kosovo --as-of 2020 -o kosovo.svg
  demarche map Russia --by-actor --region black-sea -o russia.svg
  demarche map Palestine --region "Israel, Palestine" --format geojson
`,
  matrix: `Which actors recognise which objects on a date: a row an actor, a column an
object (--format svg, or an output that ends in .svg), or a cell a row.

Usage
  demarche matrix

Options
${AS_OF}  --actors NAMES         only these, with commas between them (all of whom there is a word)
  --objects NAMES        only these (all of whom there is a word)
${PICTURE}${ANSWER}
Example
  demarche matrix --objects "Kosovo, Abkhazia, Taiwan" --as-of 2012 -o matrix.svg
`,
  ask: `Asks in plain words, shows the question as it was understood, and says what it
cannot answer.

Usage
  demarche ask "QUESTION"

Options
${ANSWER}
Example
  demarche ask "who recognised Kosovo by March 2008 according to Reuters?"
`,
};
