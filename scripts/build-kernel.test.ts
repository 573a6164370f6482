import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('the kernel in the package is what its source compiles to', () => {
  const script = fileURLToPath(new URL('build-kernel.mjs', import.meta.url));
  const said = execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(said).toContain('models/kernel.wasm is what its source compiles to.');
});
