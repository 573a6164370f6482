import type { CommandName } from './commands.ts';
import { RECORD_HELP } from './record-help.ts';

/** What `demarche --help` prints. */
const HELP = `demarche reads news about contested statehood and keeps who said, did and
holds what, for whom and when, traced to the characters of the source.

Usage
  demarche read FILE… | FOLDER | -     read stories, print their statements,
                                       positions and facts

Keep a record
  demarche init                        make one, with the acts of recognition
                                       that come with demarche
  demarche add FILE… | FOLDER | -      read stories into it
  demarche import acts FILE.csv        add acts from a file of your own
  demarche review                      accept, reject or correct what was read
  demarche retract ARTICLE --why …     an article counts no longer
  demarche export record               all of it, as lines of JSON

Ask it
  demarche who Kosovo                  who recognises it
  demarche whom Russia                 whom it recognises
  demarche positions | timeline | dossier | quotes | precedents | conflicts
  demarche changes --since DATE        what is new
  demarche ask "who recognised Kosovo by March 2008 according to Reuters?"

Open it
  demarche serve                       as pages and data, to a browser on this
                                       machine
  demarche token add --role reader     to others too

  demarche COMMAND --help              options and examples
  demarche --version
`;

/**
 * What is printed where help is asked for, of one command or of all.
 *
 * @example
 * helpOf('read') // 'Reads news stories and prints …'
 */
export function helpOf(topic: 'demarche' | CommandName): string {
  if (topic === 'demarche') return HELP;
  return topic === 'read' ? READ_HELP : RECORD_HELP[topic];
}

const READ_HELP = `Reads news stories and prints their statements: who said (thinks, knows,
wants) what, for whom, to whom, when, and where in the text it stands; their
positions: who recognises whom, asks for it, refuses it, holds a vote …; and
the facts that they tell of states and territories.

Usage
  demarche read FILE… | FOLDER | -

A file is plain text, Markdown, HTML, ninjs, NewsML-G2, NITF, RSS, Atom or
NDJSON, known by its content. A folder is read with all that is in it; - is the
standard input.

Options
  -f, --format FORMAT    text    the story with its statements marked
                                 (on a terminal)
                         ndjson  one reading a line (elsewhere)
                         json    one array of readings
                         csv     one row a statement
      --table TABLE      what a row of csv is: statements, positions, facts
  -o, --output FILE      write to FILE, whole or not at all; its ending tells
                         the format where --format does not
  -j, --jobs N           read N stories at a time (as many as there are cores);
                         the output is the same for any N
      --timeout SECONDS  give up on a story that takes longer (600)
  -r, --register FILE    know more states, territories, bodies, offices and
                         names: a CSV of your own beside the register that
                         comes with demarche; may be given again
      --min-score N      leave out positions and facts with a score below N,
                         0 to 1; statements stay (0)
      --explain[=ID]     tell why each statement, position, fact, entity and
                         time was read: the rules, register entries and weights
                         that decided; of one alone where its id is given after
                         = (s3, p1, f2)
  -h, --help

In text, a source is bold blue, a cue underlined yellow, a content green in
[brackets] that open with the statement's number. Without colour (NO_COLOR):
*source* _cue_ [¹content]. A date has its value behind it: Tuesday ‹2008-03-04›.
Below stands who speaks: a link in doubt has a ? and what else it may be; then
positions and facts, each with the number of the statement in which it stands
(without one the story itself tells it), a score and the words that show it.

Examples
  demarche read story.html
  demarche read stories/ --format csv --output statements.csv
  demarche read --format ndjson < stories.ndjson | jq .statements
  demarche read story.txt --register islands.csv --register names.csv
  demarche read story.txt --explain=p1
  demarche read stories/ --table positions --min-score 0.8 -o positions.csv
  curl -s https://example.org/story.html | demarche read -

Exit codes
  0    all stories were read
  1    some could not be read; each is named on the standard error
  2    the command line was not understood, or a register is wrong
  130  stopped by Ctrl-C; what is written is whole

The last line on the standard error tells how many stories were read, how many
statements were found and how many stories failed.
`;
