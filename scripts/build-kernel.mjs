// Compiles src/syntax/kernel (AssemblyScript) to models/kernel.wasm; with --check compares instead of writing.

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const FOLDER = fileURLToPath(new URL('../src/syntax/kernel/', import.meta.url));
const TARGET = new URL('../models/kernel.wasm', import.meta.url);
const OPTIONS = '-O3 --noAssert --runtime stub --enable simd --importMemory --noExportMemory --initialMemory 1'.split(
  ' ',
);

const wasm = await compile();
const functions = countFunctions(wasm);
const exports = WebAssembly.Module.exports(new WebAssembly.Module(wasm));
if (functions !== exports.length)
  fail(`Expected only exported functions, got ${functions} for ${exports.length} exports.`);

if (process.argv.includes('--check')) {
  const committed = await readFile(TARGET);
  if (!committed.equals(wasm))
    fail('models/kernel.wasm is not what its source compiles to. Run: node scripts/build-kernel.mjs');
  console.log('models/kernel.wasm is what its source compiles to.');
} else {
  await writeFile(TARGET, wasm);
  console.log(`models/kernel.wasm: ${wasm.length} bytes, ${exports.map((e) => e.name).join(' ')}`);
}

async function compile() {
  let binary;
  const writeOutput = (name, contents) => {
    if (name.endsWith('.wasm')) binary = Buffer.from(contents);
  };
  const { error, stderr } = await asc.main(['kernel.ts', ...OPTIONS, '--baseDir', FOLDER, '--outFile', 'kernel.wasm'], {
    writeFile: writeOutput,
  });
  if (error || !binary) fail(`${stderr}${error?.message ?? 'asc wrote nothing'}`);
  return binary;
}

/** How many functions the module has inside: the count that opens its function section (id 3). */
function countFunctions(bytes) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const section = bytes[at++];
    const length = number();
    if (section === 3) return number();
    at += length;
  }
  return 0;
}

function fail(text) {
  console.error(text);
  process.exit(1);
}
