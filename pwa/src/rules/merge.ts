// Paths of a record: `field`, or `field/key` in a map field that merges by key. Twin of sync/merge.py; on the phone what was done here
// lies on top of what was confirmed, since field stamps stay on the server.

import { hasKey, isMap } from './terms'
import type { Fields, Plain } from './shape'

export function splitPath(path: string): [field: string, key: string | null] {
  const cut = path.indexOf('/')
  return cut < 0 ? [path, null] : [path.slice(0, cut), path.slice(cut + 1)]
}

export function valueAt(record: Fields, path: string): Plain {
  const [field, key] = splitPath(path)
  const value = record[field]
  if (key === null) return value
  return isMap(value) && hasKey(value, key) ? value[key] : null
}

/** Put a value at a path; null removes it. Map fields are copied. */
export function putAt(record: Fields, path: string, value: Plain): void {
  const [field, key] = splitPath(path)
  if (key !== null) {
    const inner: Record<string, string | boolean> = { ...((record[field] as Record<string, string | boolean> | undefined) ?? {}) }
    if (value === null || value === undefined) delete inner[key]
    else inner[key] = value as string | boolean
    record[field] = inner
  } else if (value === null || value === undefined) delete record[field]
  else record[field] = value
}

/** A field's value as paths: one for the field, or one for each key of a map that merges by key. */
export function pathsOf(field: string, value: Plain, byKey: boolean): [string, Plain][] {
  if (byKey && isMap(value)) return Object.entries(value).map(([key, inner]) => [`${field}/${key}`, inner])
  return [[field, value]]
}
