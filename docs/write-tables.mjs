// Writes the parts of README.md and docs/ that are made from the schema, the models and the command itself.
//   node docs/write-tables.mjs [--check]
// Needs a build (npm run build). A part stands between `<!-- written by docs/write-tables.mjs: NAME -->` and `<!-- end -->`.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const FILES = ['README.md', 'docs/reading.md', 'docs/syntax.md'];
const schema = JSON.parse(readFileSync(join(root, 'schema/reading-1.schema.json'), 'utf8'));

const PARTS = {
  reading: () => tableOf('reading'),
  article: () => tableOf('article'),
  entity: () => tableOf('entity'),
  mention: () => tableOf('mention'),
  time: () => tableOf('time'),
  statement: () => tableOf('statement'),
  message: () => tableOf('message'),
  models: () => ['syntax', 'statements', 'kinds'].map(tellModel).join('\n\n'),
  terminal: () => `\`\`\`text\n${tellTerminal()}\n\`\`\``,
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

function typeOf(property) {
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

/** The beginning of an example as the command shows it, and the first of its statements. */
function tellTerminal() {
  const command = [join(root, 'dist/cli/main.js'), 'read', 'examples/island-vote.txt', '--format', 'text'];
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, COLUMNS: '80' };
  const stdio = ['ignore', 'pipe', 'ignore'];
  const shown = execFileSync(process.execPath, command, { cwd: root, env, stdio, encoding: 'utf8' }).trimEnd();
  const paragraphs = shown.split(/\n\n/);
  const list = paragraphs.at(-1).split('\n').slice(0, 8);
  return [...paragraphs.slice(0, 6), '  …', list.join('\n'), '  …'].join('\n\n');
}

/** A text with its written parts as they are to be now. */
function rewrite(file, text) {
  return text.replace(
    /(<!-- written by docs\/write-tables\.mjs: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open, name, close) => {
      if (!PARTS[name]) throw new Error(`${file}: expected one of ${Object.keys(PARTS).join(', ')}, got "${name}".`);
      return `${open}\n${PARTS[name]()}\n\n${close}`;
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
