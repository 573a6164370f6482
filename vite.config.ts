import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const client = (name: string): string => fileURLToPath(new URL(`src/web/client/${name}`, import.meta.url));

/** Builds what a page loads into `dist/web/assets`, each file with a hash of its content in its name. */
export default defineConfig({
  root: fileURLToPath(new URL('src/web/client', import.meta.url)),
  base: '/assets/',
  publicDir: 'public',
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('dist/web/assets', import.meta.url)),
    assetsDir: '.',
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { input: [client('page.ts'), client('style.css')] },
  },
});
