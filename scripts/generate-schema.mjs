// Writes src/schema/acts.ts and src/schema/facts.ts from schema/acts.yaml and schema/facts.yaml, and docs/acts.md.
//   node scripts/generate-schema.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

const root = join(import.meta.dirname, '..');

/** What each entry of a file has: a text, a list of texts, or one of some words. */
const ACT = {
  act: 'text',
  definition: 'text',
  examples: 'texts',
  counterExamples: 'texts',
  cameo: /^\d{2,4}$/,
  plover: /^[A-Z]+$/,
  codes: 'text',
};
const FACT = { property: 'text', definition: 'text', value: /^(?:entity|words|number)$/, examples: 'texts' };

/**
 * Reads a list of entries and says of each mistake where it stands, what was expected and what came.
 * @param {string} file @param {string} text @param {Record<string, 'text' | 'texts' | RegExp>} fields the first names the entry
 */
export function readEntries(file, text, fields) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (node) => `${file}:${lines.linePos(node?.range?.[0] ?? 0).line}`;
  const [broken] = document.errors;
  if (broken) throw new Error(`${file}:${lines.linePos(broken.pos[0]).line}: expected YAML: ${broken.message}`);
  if (!isSeq(document.contents)) throw new Error(`${file}:1: expected a list of entries`);
  const [key] = Object.keys(fields);
  const seen = new Map();
  return document.contents.items.map((node) => {
    if (!isMap(node)) throw new Error(`${at(node)}: expected an entry with ${Object.keys(fields).join(', ')}`);
    for (const { key: name } of node.items) {
      if (!(name.value in fields))
        throw new Error(`${at(name)}: expected one of ${Object.keys(fields).join(', ')}, found "${name.value}"`);
    }
    const entry = Object.fromEntries(
      Object.entries(fields).map(([field, kind]) => [field, readField(at, node, field, kind)]),
    );
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(entry[key]))
      throw new Error(`${at(node)}: expected ${key} in lower case with hyphens, found "${entry[key]}"`);
    if (seen.has(entry[key])) throw new Error(`${at(node)}: ${entry[key]} stands in ${seen.get(entry[key])} too`);
    seen.set(entry[key], at(node));
    return entry;
  });
}

function readField(at, node, field, kind) {
  const value = node.get(field, true);
  if (value === undefined) throw new Error(`${at(node)}: expected "${field}", found none`);
  if (kind === 'texts') {
    const texts = isSeq(value) ? value.items.map((item) => (isScalar(item) ? item.value : null)) : [];
    if (texts.length === 0 || texts.some((text) => typeof text !== 'string' || text === ''))
      throw new Error(`${at(value)}: expected a list of texts for "${field}"`);
    return texts;
  }
  const text = isScalar(value) ? value.value : null;
  if (typeof text !== 'string' || text === '') throw new Error(`${at(value)}: expected a text for "${field}"`);
  if (kind instanceof RegExp && !kind.test(text))
    throw new Error(`${at(value)}: expected "${field}" to match ${kind.source}, found "${text}"`);
  return text;
}

/** The types and the list of a file's entries. */
function code(file, type, key, list, entries) {
  const names = entries.map((entry) => `  | '${entry[key]}'`).join('\n');
  const rows = entries.map((entry) => `  ${JSON.stringify(entry)},\n`).join('');
  const fields = Object.entries(entries[0])
    .map(
      ([field, value]) =>
        `  ${field}: ${field === key ? type : Array.isArray(value) ? 'readonly string[]' : 'string'};`,
    )
    .join('\n');
  return `// Written by scripts/generate-schema.mjs from schema/${file}; change that.

export type ${type} =
${names};

export interface ${type}Entry {
${fields}
}

export const ${list}: readonly ${type}Entry[] = [
${rows}];
`;
}

function docs(acts, facts) {
  const quoted = (texts) => texts.map((text) => `- ${text}`).join('\n');
  const act = (a) =>
    `### ${a.act}\n\n${a.definition}\n\nIs one:\n\n${quoted(a.examples)}\n\nIs none:\n\n${quoted(a.counterExamples)}\n\nCAMEO ${a.cameo}, PLOVER ${a.plover}. ${a.codes}\n`;
  const fact = (f) => `### ${f.property}\n\n${f.definition} Its value: ${f.value}.\n\n${quoted(f.examples)}\n`;
  return `# Acts and facts

<!-- Written by scripts/generate-schema.mjs from schema/acts.yaml and schema/facts.yaml; change those. -->

What [positions](positions.md) do about statehood, and what is asserted of states, territories and bodies.

## Acts

${acts.map(act).join('\n')}
## Facts

${facts.map(fact).join('\n')}`;
}

/** The names of all acts. */
export function actNames() {
  return readEntries('schema/acts.yaml', readFileSync(join(root, 'schema/acts.yaml'), 'utf8'), ACT).map(
    ({ act }) => act,
  );
}

function generate() {
  const read = (file, fields) =>
    readEntries(`schema/${file}`, readFileSync(join(root, 'schema', file), 'utf8'), fields);
  const acts = read('acts.yaml', ACT);
  const facts = read('facts.yaml', FACT);
  return {
    'src/schema/acts.ts': code('acts.yaml', 'Act', 'act', 'acts', acts),
    'src/schema/facts.ts': code('facts.yaml', 'Property', 'property', 'properties', facts),
    'docs/acts.md': docs(acts, facts),
  };
}

/** A wrong entry is told in a line, without a stack. */
function generateOrExit() {
  try {
    return generate();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, written] of Object.entries(generateOrExit())) {
    const target = join(root, file);
    if (!process.argv.includes('--check')) writeFileSync(target, written);
    else if (readFileSync(target, 'utf8') !== written) {
      console.error(`${file} is stale: run \`npm run generate\` and commit it.`);
      process.exit(1);
    }
  }
}
