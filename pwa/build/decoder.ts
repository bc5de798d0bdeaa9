// Serves the QR decoder's WebAssembly from our own host: the very file that barcode-detector's own zxing-wasm brings.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const FILE = 'zxing_reader.wasm'

export function copyDecoder(): Plugin {
  return {
    name: 'luzhi-decoder',
    apply: 'build',
    generateBundle() {
      const detector = createRequire(import.meta.url).resolve('barcode-detector/ponyfill')
      const zxing = dirname(createRequire(detector).resolve('zxing-wasm/reader'))
      const folder = zxing.slice(0, zxing.lastIndexOf('dist') + 4)
      this.emitFile({ type: 'asset', fileName: `wasm/${FILE}`, source: readFileSync(join(folder, 'reader', FILE)) })
    },
  }
}
