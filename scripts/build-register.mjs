// Packs register/*.csv into src/register/register-text.ts, so that opening the register reads no file and parses no CSV.
//   node scripts/build-register.mjs [--check]
// Each row keeps its line, which traces name: so a row of ours is one line, and no cell holds a tab.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const root = join(import.meta.dirname, '..');
const target = join(root, 'src/register/register-text.ts');
const TABLES = ['entities', 'names', 'omissions', 'claims', 'offices', 'bodies', 'holders'];

/** The rows of a file as lines of cells parted by tabs. */
export function packTable(file, text) {
  const { data, errors } = Papa.parse(text.replace(/\r\n/g, '\n').replace(/\n$/, ''), {
    delimiter: ',',
    newline: '\n',
  });
  for (const { row, message } of errors) throw new Error(`${file}:${(row ?? 0) + 1}: ${message}`);
  return data
    .map((cells, i) => {
      if (cells.some((cell) => /[\t\n]/.test(cell))) {
        throw new Error(`${file}:${i + 1}: expected a row in one line without tabs, got ${JSON.stringify(cells)}`);
      }
      return cells.map((cell) => cell.trim()).join('\t');
    })
    .join('\n');
}

function build() {
  const parts = TABLES.map((name) => {
    const file = `register/${name}.csv`;
    const text = packTable(file, readFileSync(join(root, file), 'utf8'));
    return `  ${name}: \`${text.replace(/[\\`]|\$\{/g, (mark) => `\\${mark}`)}\`,\n`;
  });
  const head =
    `// Written by scripts/build-register.mjs from register/*.csv; change those.\nimport type { TableName } from "./tables.ts";\n\n`.replaceAll(
      '"',
      "'",
    );
  return `${head}export const registerText: Readonly<Record<TableName, string>> = {\n${parts.join('')}};\n`;
}

if (process.argv[1] === import.meta.filename) {
  const written = build();
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== written) {
      console.error('src/register/register-text.ts is stale: run `node scripts/build-register.mjs` and commit it.');
      process.exit(1);
    }
  } else writeFileSync(target, written);
}
