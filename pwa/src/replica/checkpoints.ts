// Checkpoints of the server's journal, kept as evidence (CP3, CP4): each phone remembers what the journal was when it was shown it. Twin of sync/checkpoint.py.

import type { Device } from '../device'
import { base64url } from '../exchange/sign'
import type { Checkpoint, Response } from '../generated/wire'
import type { Replica } from './replica'

/** A checkpoint as kept: hash in hex, signature in base64url; `verified` is null where the browser has no Ed25519 or no key was given. */
export interface Witnessed {
  readonly epoch: string
  readonly n: number
  readonly hash: string
  readonly seq: number
  readonly at: number
  readonly signature: string
  readonly verified: boolean | null
  readonly doubt: '' | 'signature_wrong' | 'contradicts'
}

export interface Evidence {
  readonly office: string
  /** The house's public key as this phone was first given it, base64url. */
  readonly key: string
  readonly checkpoints: readonly Witnessed[]
}

export const CHECKPOINTS_KEPT = 50
const DOUBTS_KEPT = 20

/** Whether no journal can have shown both: a chain only grows. */
export function contradicts(one: Witnessed, other: Witnessed): boolean {
  if (one.n === other.n) return one.hash !== other.hash
  const [earlier, later] = one.n < other.n ? [one, other] : [other, one]
  return earlier.seq > later.seq || earlier.at > later.at
}

/** What is kept after another one was shown: the last ones believed, and the doubtful beside them. */
export function keptWith(rows: readonly Witnessed[], shown: Witnessed): readonly Witnessed[] {
  if (rows.some((row) => row.epoch === shown.epoch && row.n === shown.n && row.signature === shown.signature && row.hash === shown.hash)) return rows
  const believed = rows.filter((row) => !row.doubt)
  const doubtful = rows.filter((row) => row.doubt)
  const isContradiction = believed.some((row) => row.epoch === shown.epoch && contradicts(row, shown))
  const doubt = shown.verified === false ? 'signature_wrong' : isContradiction ? 'contradicts' : ''
  if (doubt) return [...[...doubtful, { ...shown, doubt } as const].slice(-DOUBTS_KEPT), ...believed]
  const after = [...believed, shown].sort((left, right) => left.at - right.at)
  return [...doubtful, ...after.slice(-CHECKPOINTS_KEPT)]
}

/** The text that the house signs (CP1). */
export function checkpointText(office: string, epoch: string, n: number, hash: string, seq: number, at: number): string {
  return ['luzhi-checkpoint-1', office, epoch, n, hash, seq, at].join('\n')
}

const nameOf = (office: string) => `checkpoints:${office}`

/** What this phone has kept of an office's journal. It says nothing of any person, and outlasts a new enrolment. */
export async function evidenceOf(replica: Replica, office: string): Promise<Evidence> {
  const kept = await replica.choice(nameOf(office))
  return kept ? (JSON.parse(kept) as Evidence) : { office, key: '', checkpoints: [] }
}

/** Keep the key that the server gives; the first one stays, except at an enrolment face to face. */
export async function keepKey(replica: Replica, office: string, key: string | undefined, isEnrolment: boolean): Promise<void> {
  const evidence = await evidenceOf(replica, office)
  if (!key || evidence.key === key || (evidence.key && !isEnrolment)) return
  await replica.choose(nameOf(office), JSON.stringify({ ...evidence, key }))
}

/** The checkpoint last looked at, so that the same one costs nothing. */
const last = new WeakMap<Replica, string>()

/** Keep the checkpoint of an answer. Never throws: evidence must not stop anybody's work. */
export async function witness(device: Device, replica: Replica, answer: Response): Promise<void> {
  const office = replica.identity?.office
  if (!answer.checkpoint || !office) return
  const signature = base64url(answer.checkpoint[4])
  if (last.get(replica) === signature) return
  try {
    const evidence = await evidenceOf(replica, office)
    const shown = await looked(device, evidence, answer.epoch, answer.checkpoint)
    const checkpoints = keptWith(evidence.checkpoints, shown)
    if (checkpoints !== evidence.checkpoints) await replica.choose(nameOf(office), JSON.stringify({ ...evidence, checkpoints }))
    last.set(replica, signature)
  } catch {
    // kept at the next answer, which carries it again
  }
}

async function looked(device: Device, evidence: Evidence, epoch: string, [n, raw, seq, at, signature]: Checkpoint): Promise<Witnessed> {
  const hash = Array.from(raw, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const text = checkpointText(evidence.office, epoch, n, hash, seq, at)
  return { epoch, n, hash, seq, at, signature: base64url(signature), verified: await isSigned(device.subtle, evidence.key, text, signature), doubt: '' }
}

/** Whether the house's key signed a text; null where that can't be told. */
async function isSigned(subtle: SubtleCrypto, key: string, text: string, signature: Uint8Array): Promise<boolean | null> {
  if (!key) return null
  let imported: CryptoKey
  try {
    const raw = Uint8Array.from(atob(key.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
    imported = await subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify'])
  } catch {
    return null
  }
  return subtle.verify({ name: 'Ed25519' }, imported, Uint8Array.from(signature), new TextEncoder().encode(text))
}
