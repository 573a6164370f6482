// Writes src/lang/en.ts and src/lang/questions.ts from lang/en/*.tsv, so that word lists need no reading code and load in a browser too.
//   node scripts/generate-language.mjs [--check]
// A file has comment lines (#) on top, then a line of column names, then rows; columns are parted by tabs.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFrames } from './check-frames.mjs';
import { actNames } from './generate-schema.mjs';

const root = join(import.meta.dirname, '..');
/** What readers take, and what only questions put to a record take: a reader need not load that. */
const TARGETS = { reading: 'src/lang/en.ts', questions: 'src/lang/questions.ts' };
const OF_QUESTIONS = /^question-(?:examples|patterns|refusals|times|words)$/;
const HEAD = '// Written by scripts/generate-language.mjs from lang/en/*.tsv; change those.\n';

/** @param {string} file @returns {{file: string, columns: string[], rows: string[][], lines: number[]}} */
export function parseTable(file, text) {
  const lines = text
    .split('\n')
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() && !line.startsWith('#'));
  const [head, ...rest] = lines;
  if (!head) throw new Error(`${file}: expected a line of column names, found none`);
  const columns = head.line.split('\t');
  const seen = new Map();
  const rows = rest.map(({ line, number }) => {
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length !== columns.length) {
      throw new Error(
        `${file}:${number}: expected ${columns.length} columns (${columns.join(', ')}) parted by tabs, found ${cells.length}: ${line}`,
      );
    }
    if (!cells[0]) throw new Error(`${file}:${number}: the first column (${columns[0]}) is empty`);
    if (seen.has(line)) throw new Error(`${file}:${number}: the same row stands in line ${seen.get(line)}: ${line}`);
    seen.set(line, number);
    return cells;
  });
  return { file, columns, rows, lines: rest.map(({ number }) => number) };
}

function generate() {
  const folder = join(root, 'lang/en');
  const tables = new Map();
  const parts = { reading: [HEAD], questions: [HEAD] };
  for (const name of readdirSync(folder)
    .filter((f) => f.endsWith('.tsv'))
    .sort()) {
    const table = parseTable(`lang/en/${name}`, readFileSync(join(folder, name), 'utf8'));
    tables.set(name.slice(0, -4), table);
    const { columns, rows } = table;
    const variable = name.slice(0, -4).replace(/-(\w)/g, (_, c) => c.toUpperCase());
    const type = `{ ${columns.map((c) => `${c}: string`).join('; ')} }`;
    const body = rows
      .map((r) => `  { ${columns.map((c, i) => `${c}: ${JSON.stringify(r[i])}`).join(', ')} },\n`)
      .join('');
    parts[OF_QUESTIONS.test(name.slice(0, -4)) ? 'questions' : 'reading'].push(
      `export const ${variable}: readonly ${type}[] = [\n${body}];\n`,
    );
  }
  checkFrames(tables, actNames());
  return Object.entries(parts).map(([part, texts]) => ({ file: TARGETS[part], text: texts.join('\n') }));
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
  for (const { file, text } of generateOrExit()) {
    const target = join(root, file);
    if (!process.argv.includes('--check')) writeFileSync(target, text);
    else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
      console.error(`${file} is stale: run \`npm run generate\` and commit it.`);
      process.exit(1);
    }
  }
}
