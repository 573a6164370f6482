// Writes the parts of README.md and docs/ that are made from the schema, the models and the command itself.
//   node docs/write-tables.mjs [--check]
// Needs a build (npm run build). A part stands between `<!-- written by docs/write-tables.mjs: NAME -->` and `<!-- end -->`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const FILES = ['README.md', 'docs/output.md', 'docs/reading.md', 'docs/syntax.md'];
const schema = JSON.parse(readFileSync(join(root, 'schema/reading-1.schema.json'), 'utf8'));

const PARTS = {
  reading: () => tableOf('reading'),
  article: () => tableOf('article'),
  entity: () => tableOf('entity'),
  mention: () => tableOf('mention'),
  time: () => tableOf('time'),
  statement: () => tableOf('statement'),
  position: () => tableOf('position'),
  fact: () => tableOf('fact'),
  message: () => tableOf('message'),
  models: () => ['syntax', 'statements', 'acts', 'kinds'].map(tellModel).join('\n\n'),
  terminal: () => `\`\`\`text\n${tellTerminal()}\n\`\`\``,
  claims: () => `\`\`\`text\n${tellClaims()}\n\`\`\``,
  answer: () => `\`\`\`text\n${tellAnswer()}\n\`\`\``,
  printed: (before) => `\`\`\`json\n${runLast(before)}\n\`\`\``,
};

/** One row a field of an object of the schema. */
function tableOf(name) {
  const rows = Object.entries(schema.$defs[name].properties).map(([field, property]) => [
    `\`${field}\``,
    typeOf(property),
    property.description ?? definitionOf(property).description ?? '',
  ]);
  return writeTable(['field', 'type', 'what it is'], rows);
}

function definitionOf({ $ref }) {
  return $ref ? schema.$defs[$ref.replace('#/$defs/', '')] : {};
}

/** More values than this are told elsewhere. */
const MOST_VALUES = 8;

function typeOf(property) {
  if (property.enum?.length > MOST_VALUES) return 'string';
  if (property.$ref) return nameOf(property.$ref) ?? typeOf(definitionOf(property));
  if (property.enum) return property.enum.map((value) => (value === null ? 'null' : `\`"${value}"\``)).join(', ');
  if (property.const) return `\`"${property.const}"\``;
  const choices = property.oneOf ?? property.anyOf;
  if (choices)
    return choices
      .map(typeOf)
      .sort((a, b) => (a === 'null') - (b === 'null'))
      .join(' or ');
  if (property.type === 'array') return `list of ${typeOf(property.items)}`;
  if (Array.isArray(property.type)) return property.type.join(' or ');
  return property.type;
}

/** Objects are named, not spelled out. */
function nameOf(reference) {
  const name = reference.replace('#/$defs/', '');
  return schema.$defs[name].type === 'object' ? name : null;
}

/** Columns as wide as their widest cell, as the formatter wants them. */
function writeTable(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell).replaceAll('|', '\\|')));
  const widths = head.map((_, i) => Math.max(3, ...cells.map((row) => [...row[i]].length)));
  const line = (row, fill = ' ') =>
    `| ${row.map((cell, i) => cell + fill.repeat(widths[i] - [...cell].length)).join(' | ')} |`;
  const [first, ...others] = cells.map((row) => line(row));
  return [
    first,
    line(
      head.map(() => ''),
      '-',
    ),
    ...others,
  ].join('\n');
}

function tellModel(name) {
  const bytes = readFileSync(join(root, `models/en/${name}.bin`));
  const header = JSON.parse(bytes.subarray(8, 8 + bytes.readUInt32LE(4)).toString('utf8'));
  const rows = header.tensors
    .filter(({ type }) => type === 'i8')
    .map(({ name, shape, bytes }) => [`\`${name}\``, shape.join(' × '), bytes.toLocaleString('en')]);
  const size = `${(bytes.length / 1e6).toFixed(2)} MB`;
  return `\`models/en/${name}.bin\`, ${header.name} ${header.version}: ${size}.\n\n${writeTable(['weights', 'shape', 'bytes'], rows)}`;
}

/** The positions and facts of a few sentences as the command lists them; `docs/reading.md` has them as JSON. */
function tellClaims() {
  const input =
    'AVARUA, September 25, 2023 (Coastal Wire) - Japan recognised the Cook Islands in 2011. Norway will recognise the ' +
    'Cook Islands next year, a Norwegian diplomat told reporters on Monday. The Cook Islands have about 15,000 people.';
  return show('-', { input, stdio: ['pipe', 'pipe', 'ignore'] })
    .filter((paragraph) => /^ +(?:Positions|Facts)\n/.test(paragraph))
    .map((paragraph) => paragraph.replace(/^ {2}/gm, ''))
    .join('\n\n');
}

/** The paragraphs that the command shows of a story. */
function show(story, options) {
  const command = [join(root, 'dist/cli/main.js'), 'read', story, '--format', 'text'];
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, COLUMNS: '80' };
  return execFileSync(process.execPath, command, { cwd: root, env, encoding: 'utf8', ...options })
    .trimEnd()
    .split(/\n\n/);
}

/** The beginning of an example as the command shows it, and the first of its statements, positions and facts. */
function tellTerminal() {
  const paragraphs = show('examples/island-vote.txt', { stdio: ['ignore', 'pipe', 'ignore'] });
  const lists = paragraphs.filter((paragraph) => /^ +(?:1 {2}|Positions\n|Facts\n)/.test(paragraph));
  return [...paragraphs.slice(0, 6), '  …', ...lists.flatMap(firstOf)].join('\n\n');
}

/** Who recognised Abkhazia on a date, by a record that was just made. */
function tellAnswer() {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-docs-'));
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, COLUMNS: '100', DATABASE_URL: '' };
  const ask = (...line) =>
    execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), ...line, '--record', folder], {
      env,
      encoding: 'utf8',
    });
  try {
    ask('init');
    return ask('who', 'Abkhazia', '--as-of', '2019', '--format', 'text').trimEnd();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first entries of a list under their title. */
function firstOf(list) {
  const lines = list.split('\n');
  const starts = lines.flatMap((line, i) => (/^ +[pf]?\d+ {2}\S/.test(line) ? [i] : []));
  const end = starts[4] ?? lines.length;
  return end < lines.length ? [lines.slice(0, end).join('\n'), '  …'] : [list];
}

/** What the last program of a text prints, with spans in a line. */
function runLast(text) {
  const [, code] = [...text.matchAll(/^```js\n([\s\S]*?)^```$/gm)].at(-1);
  const options = { cwd: root, input: code, encoding: 'utf8' };
  const printed = execFileSync(process.execPath, ['--input-type=module', '-'], options).trimEnd();
  return printed.replace(/\{\s+("start": \d+),\s+("end": \d+)\s+\}/g, '{ $1, $2 }');
}

/** A text with its written parts as they are to be now. */
function rewrite(file, text) {
  return text.replace(
    /(<!-- written by docs\/write-tables\.mjs: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open, name, close, offset) => {
      if (!PARTS[name]) throw new Error(`${file}: expected one of ${Object.keys(PARTS).join(', ')}, got "${name}".`);
      return `${open}\n${PARTS[name](text.slice(0, offset))}\n\n${close}`;
    },
  );
}

for (const file of FILES) {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const written = rewrite(file, text);
  if (written === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is stale. Run: npm run build && node docs/write-tables.mjs`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, written);
    console.log(`${file} written`);
  }
}
