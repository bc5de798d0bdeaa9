// Builds the page of the bench and its fan-in client from the app's own sources into .bench/, which is never shipped.

import { defineConfig } from 'vite'

export default defineConfig(({ mode }) => ({
  publicDir: mode === 'fanin' ? false : 'public',
  build: {
    outDir: '.bench',
    emptyOutDir: mode !== 'fanin',
    target: mode === 'fanin' ? 'node20' : ['chrome93', 'safari15.4', 'firefox94'],
    modulePreload: { polyfill: false },
    ...(mode === 'fanin'
      ? { ssr: true, rollupOptions: { input: 'bench/fanin.ts', output: { entryFileNames: 'fanin.mjs' } } }
      : { rollupOptions: { input: 'bench.html' } }),
  },
  ssr: { noExternal: true },
}))
