import { execFileSync } from 'node:child_process';

/** Builds the package once before the tests that use it as its users do: from `dist`. */
export default function buildPackage(): void {
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}
