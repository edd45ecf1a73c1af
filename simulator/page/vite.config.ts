// Owns how the page is bundled. Refuses where to: whoever builds says so.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // So that the page is found wherever it is served.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL('../../dist/simulator', import.meta.url)),
    emptyOutDir: true,
  },
});
