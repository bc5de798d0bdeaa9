// Files that a person takes along: everything not yet taken by the server, read back on another device of the same person; and what this phone
// witnessed of the journal.

import * as v from 'valibot'
import { hashOf, pack, unpackBytes } from '../../exchange/codec'
import { base64url } from '../../exchange/sign'
import { Result } from '../../generated/wire'
import type { Office } from '../../office'
import type { AttentionRow } from '../../replica/open'
import type { Operation } from '../../rules/decide'
import { upgradeOperation } from '../../rules/upgrade'
import { evidenceOf } from '../../replica/checkpoints'

const FORMAT = 'luzhi-waiting-2'
const FILE_BYTES_MAX = 20_000_000

const Saved = v.object({
  format: v.literal(FORMAT),
  office: v.string(),
  person: v.string(),
  device: v.string(),
  made_at: v.number(),
  waiting: v.array(v.string()),
  attention: v.array(v.object({ operation: v.string(), result: Result, since: v.number() })),
  sum: v.string(),
})
type Saved = v.InferOutput<typeof Saved>

export interface Read {
  readonly madeAt: number
  readonly waiting: readonly { operation: Operation; raw: Uint8Array }[]
  readonly attention: readonly AttentionRow[]
}
export type ReadFile = { readonly ok: true; readonly read: Read } | { readonly ok: false; readonly why: 'damaged' | 'otherPerson' | 'otherOffice' | 'tooLarge' }

const sumOf = (saved: Omit<Saved, 'sum' | 'format'>) => hashOf(new TextEncoder().encode(JSON.stringify([saved.office, saved.person, saved.device, saved.made_at, saved.waiting, saved.attention])))

/** The text of the file. */
export function savedText(office: Office): string {
  const { outbox, attention, identity } = office.replica
  const content = {
    office: identity?.office ?? '',
    person: identity?.person ?? '',
    device: identity?.device ?? '',
    made_at: office.now(),
    waiting: outbox.map((row) => base64url(row.raw)),
    attention: attention.map((row) => ({ operation: base64url(pack(row.operation)), result: row.result, since: row.since })),
  }
  return JSON.stringify({ format: FORMAT, ...content, sum: sumOf(content) }, null, 1)
}

export function exportWaiting(office: Office): void {
  save(`luzhi-${office.today()}.json`, savedText(office))
}

/** For `luzhi audit verify --checkpoint FILE`. */
export async function exportCheckpoints(office: Office): Promise<void> {
  const evidence = await evidenceOf(office.replica, office.replica.identity?.office ?? '')
  save(`luzhi-checkpoints-${office.today()}.json`, JSON.stringify({ format: 'luzhi-checkpoints-1', ...evidence }, null, 1))
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** Read a file for the person and office of this device; anything else is told, never taken. */
export async function readSaved(office: Office, file: Blob): Promise<ReadFile> {
  if (file.size > FILE_BYTES_MAX) return { ok: false, why: 'tooLarge' }
  const saved = parsed(await file.text())
  if (!saved || sumOf(saved) !== saved.sum) return { ok: false, why: 'damaged' }
  const me = office.me.value
  if (saved.office !== me?.office) return { ok: false, why: 'otherOffice' }
  if (saved.person !== me.person) return { ok: false, why: 'otherPerson' }
  try {
    const waiting = saved.waiting.map((text) => upgraded(bytesOf(text)))
    const attention = saved.attention.map(({ operation, result, since }) => {
      const read = upgraded(bytesOf(operation)).operation
      return { id: read.id, operation: read, result, since }
    })
    return { ok: true, read: { madeAt: saved.made_at, waiting, attention } }
  } catch {
    return { ok: false, why: 'damaged' }
  }
}

function parsed(text: string): Saved | null {
  try {
    const read = v.safeParse(Saved, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

function upgraded(raw: Uint8Array): { operation: Operation; raw: Uint8Array } {
  const read = unpackBytes(raw) as Operation
  if (typeof read?.id !== 'string' || typeof read.collection !== 'string') throw new Error('no operation')
  const operation = upgradeOperation(read)
  return { operation, raw: operation === read ? raw : pack(operation) }
}

function bytesOf(text: string): Uint8Array {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (char) => char.charCodeAt(0))
}
