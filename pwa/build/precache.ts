// After the build: lists all files with their SHA-256 and builds the service worker with that list inside.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

const LEFT_OUT = /(^|\/)(\.|sw\.js$)/

export function precache(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'luzhi-precache',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async closeBundle() {
      const out = join(config.root, config.build.outDir)
      const names = readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .filter((name) => !LEFT_OUT.test(name))
        .sort()
      const files = names.map((name) => [`/${name}`, createHash('sha256').update(readFileSync(join(out, name))).digest('base64')])
      const release = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
      await build({
        configFile: false,
        root: config.root,
        logLevel: 'warn',
        publicDir: false,
        define: { __FILES__: JSON.stringify(files), __RELEASE__: JSON.stringify(release) },
        build: {
          outDir: out,
          emptyOutDir: false,
          target: config.build.target || undefined,
          lib: { entry: join(config.root, 'src/worker/sw.ts'), formats: ['es'], fileName: () => 'sw.js' },
        },
      })
    },
  }
}
