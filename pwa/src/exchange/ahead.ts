// Files that will be wanted without a network: those attached to open records are fetched before anybody asks for them.

import type { Device } from '../device'
import { RULES } from '../generated/rules'
import type { Replica } from '../replica/replica'
import { isMap } from '../rules/terms'
import { readPhoto } from './blobs'

const FILES_AHEAD_MAX = 60
const SHA256_CHARS = 64

interface Wanted {
  readonly sha256: string
  readonly collection: string
  readonly record: string
  readonly madeAt: number
}

/** Collection to its fields of files, and the states in which a record of it is open. */
const WITH_FILES = Object.values(RULES.records)
  .map((table) => ({
    collection: table.collection,
    fields: Object.entries(table.fields).filter(([, field]) => field.kind === 'files').map(([name]) => name),
    open: new Set(table.states.filter(([, , tone]) => tone === 'open').map(([name]) => name)),
  }))
  .filter((one) => one.fields.length > 0)

/** Fetch what open records name and isn't here yet, the newest records first; ends at the first that can't be had. */
export async function fetchAhead(device: Device, replica: Replica): Promise<void> {
  await replica.need(WITH_FILES.map((one) => one.collection))
  const wanted: Wanted[] = []
  for (const { collection, fields, open } of WITH_FILES) {
    for (const { id, record } of replica.list(collection)) {
      if (!open.has(String(record.state))) continue
      for (const field of fields) {
        const files = record[field]
        if (isMap(files)) wanted.push(...Object.values(files).map((text) => ({ sha256: String(text).slice(0, SHA256_CHARS), collection, record: id, madeAt: Number(record.made_at) })))
      }
    }
  }
  wanted.sort((a, b) => b.madeAt - a.madeAt)
  for (const one of wanted.slice(0, FILES_AHEAD_MAX)) {
    if (!(await replica.blob(one.sha256)) && !(await readPhoto(device, replica, one.sha256, one.collection, one.record))) return
  }
}
