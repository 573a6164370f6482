import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that use the package as its users do, from `dist`, which is built before them. */
const ofThePackage = [
  'test/cli/**/*.test.ts',
  'test/package/**/*.test.ts',
  'test/browser/**/*.test.ts',
  'test/docs.test.ts',
];

/** Tests of the record, its answers and its server, on both databases. */
const ofTheRecord = ['test/record/**/*.test.ts', 'test/http/**/*.test.ts'];

/** The sources are tested as they are, whether or not they were built. */
const resolve = { alias: { '#load-asset': fileURLToPath(new URL('src/load-asset.ts', import.meta.url)) } };

/** No test leaves anything behind in a module, so that modules need loading only once for all files of a worker. */
const isolate = false;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          isolate,
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'eval/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...ofThePackage, ...ofTheRecord],
          testTimeout: 60_000,
        },
        resolve,
      },
      {
        test: {
          name: 'record',
          isolate,
          include: ofTheRecord,
          globalSetup: 'test/record/start-engines.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
        resolve,
      },
      {
        test: {
          name: 'package',
          isolate,
          include: ofThePackage,
          globalSetup: 'test/build-package.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
