// Checks the tables by which acts are read (lang/en/act-*.tsv, clause-operators.tsv, verdicts.tsv) against schema/acts.yaml and each
// other, so that a wrong entry is named by file and line before anything is generated.

const PARTS = ['VERB', 'NOUN', 'ADJ'];
const OPERATORS = [...PARTS, 'ADV'];
const HOLDERS = ['subject', 'speaker', 'voters', 'owner'];
const POLARITIES = ['affirmed', 'denied'];
const MODALITIES = ['actual', 'intended', 'requested', 'hypothetical'];
const EFFECTS = [
  'intended',
  'requested',
  'hypothetical',
  'denied',
  'refused',
  'unlikely',
  'doubted',
  'false',
  'actual',
];
/** Where the object of an act may stand, besides behind a preposition. */
const OBJECTS = ['class', 'self', 'subject', 'obj', 'iobj', 'about', 'owner'];
/** Classes that words have by themselves, not by lang/en/act-nouns.tsv. */
const OWN_CLASSES = [
  'polity',
  'self',
  'illegal',
  'unique',
  'free',
  'declared',
  'step',
  'claimed',
  'statehood',
  'self-rule',
  'entitlement',
  'plea',
];
const PREPOSITION = /^[a-z]+$/;

/**
 * @typedef {{ file: string, columns: string[], rows: string[][], lines: number[] }} Table
 * @param {Map<string, Table>} tables by name, such as `act-frames`
 * @param {readonly string[]} acts those of schema/acts.yaml
 * @throws Error that names the first wrong entry by file and line, what was expected and what came
 */
export function checkFrames(tables, acts) {
  const classes = new Set([...OWN_CLASSES, ...column(tables, 'act-nouns', 'class')]);
  const words = new Set(column(tables, 'act-words', 'class').map((name) => `@${name}`));
  eachRow(tables, 'act-words', (row, fail) => {
    if (!PARTS.includes(row.upos)) fail('upos', PARTS);
    if (!row.at.split('|').every((at) => PREPOSITION.test(at))) fail('at', ['obj', 'xcomp', 'as', 'a preposition']);
  });
  eachRow(tables, 'act-frames', (row, fail) => {
    if (row.word.startsWith('@')) {
      if (!words.has(row.word)) fail('word', ['a word', ...words]);
    } else if (!PARTS.includes(row.upos)) fail('upos', PARTS);
    for (const name of row.class.split('|'))
      if (!classes.has(name) && !isVerbClass(row)) fail('class', [...classes].sort());
    if (!HOLDERS.includes(row.holder)) fail('holder', HOLDERS);
    for (const name of row.object.split('|'))
      if (!OBJECTS.includes(name) && !PREPOSITION.test(name)) fail('object', [...OBJECTS, 'a preposition']);
    const [act = '', polarity, modality, ...rest] = row.act.split(' ');
    if (act !== '-' && !acts.includes(act)) fail('act', ['-', ...acts]);
    if (polarity !== undefined && !POLARITIES.includes(polarity)) fail('act', POLARITIES);
    if (modality !== undefined && !MODALITIES.includes(modality)) fail('act', MODALITIES);
    if (rest.length > 0) fail('act', ['an act, a polarity and a modality']);
    if (row.denied !== '' && row.denied !== '-' && !acts.includes(row.denied))
      fail('denied', ['-', 'nothing', ...acts]);
  });
  eachRow(tables, 'clause-operators', (row, fail) => {
    if (!OPERATORS.includes(row.upos)) fail('upos', OPERATORS);
    if (!EFFECTS.includes(row.effect)) fail('effect', EFFECTS);
  });
  eachRow(tables, 'verdicts', (row, fail) => {
    if (!POLARITIES.includes(row.rejects)) fail('rejects', POLARITIES);
  });
}

/** Frames with an infinitive list its verbs where others have classes. */
const isVerbClass = ({ at }) => at === 'inf';

function column(tables, name, wanted) {
  const { columns, rows } = tables.get(name);
  const i = columns.indexOf(wanted);
  return [...new Set(rows.map((row) => row[i]))];
}

function eachRow(tables, name, check) {
  const { file, columns, rows, lines } = tables.get(name);
  for (const [i, cells] of rows.entries()) {
    const row = Object.fromEntries(columns.map((column, c) => [column, cells[c]]));
    check(row, (column, expected) => {
      throw new Error(
        `${file}:${lines[i]}: expected ${column} to be one of ${expected.join(', ')}, found "${row[column]}"`,
      );
    });
  }
}
