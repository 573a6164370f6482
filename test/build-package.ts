import { execFileSync } from 'node:child_process';
import chromium from '@sparticuz/chromium';

/**
 * Builds the package once before the tests that use it as its users do, from `dist`, and unpacks the browser once, so
 * that no two tests do it at the same time.
 */
export default async function buildPackage(): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  await chromium.executablePath();
}
