// The cache of one release: filled and checked against the release's list of SHA-256 sums, so that it never holds anything else.

export type ReleaseFile = readonly [path: string, sha256: string]

/** Fetch one file past the browser's own cache; the browser compares its SHA-256 (`integrity`) and fails on a difference. */
async function fetchWhole([path, sha256]: ReleaseFile): Promise<Response> {
  const response = await fetch(new Request(path, { cache: 'reload', integrity: `sha256-${sha256}` }))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response
}

async function sumOf(response: Response): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()))
  return btoa(String.fromCharCode(...sum))
}

/** Fill a release's cache; files that an earlier release already holds unchanged are taken from there, not fetched again. */
export async function fillCache(name: string, files: readonly ReleaseFile[]): Promise<void> {
  const cache = await caches.open(name)
  await Promise.all(
    files.map(async (file) => {
      const [path, sha256] = file
      const held = await caches.match(path)
      const isSame = held !== undefined && (await sumOf(held.clone())) === sha256
      await cache.put(path, isSame ? held : await fetchWhole(file))
    }),
  )
}

/** Compare every kept file with the list; what differs or isn't listed goes, and is fetched anew. Returns the paths mended. */
export async function verifyCache(name: string, files: readonly ReleaseFile[]): Promise<string[]> {
  const cache = await caches.open(name)
  const listed = new Set(files.map(([path]) => path))
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url)
    if (!listed.has(pathname + search)) await cache.delete(request)
  }
  const mended: string[] = []
  for (const file of files) {
    const [path, sha256] = file
    const held = await cache.match(path)
    if (held && (await sumOf(held)) === sha256) continue
    await cache.delete(path)
    mended.push(path)
    await cache.put(path, await fetchWhole(file))
  }
  return mended
}
