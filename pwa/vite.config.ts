import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { copyDecoder } from './build/decoder'
import { precache } from './build/precache'

export default defineConfig({
  plugins: [vue(), copyDecoder(), precache()],
  define: { __VUE_OPTIONS_API__: false, __VUE_PROD_DEVTOOLS__: false, __INTLIFY_PROD_DEVTOOLS__: false, __VUE_I18N_LEGACY_API__: false },
  build: { outDir: '../server/static', emptyOutDir: true, target: ['chrome93', 'safari15.4', 'firefox94'], modulePreload: { polyfill: false } },
  server: { proxy: { '/api': 'http://127.0.0.1:8000' } },
})
