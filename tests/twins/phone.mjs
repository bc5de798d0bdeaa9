// Bundles pwa/src/testing/twin.ts into the folder given and runs it: it answers JSON lines until its input ends.
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from '../../pwa/node_modules/rolldown/dist/index.mjs'

const input = fileURLToPath(new URL('../../pwa/src/testing/twin.ts', import.meta.url))
const file = join(process.argv[2], 'twin.mjs')
await build({ input, platform: 'node', logLevel: 'silent', output: { file, format: 'esm', codeSplitting: false } })
await import(pathToFileURL(file).href)
