// Photos by the SHA-256 of their bytes: kept here first, sent when there is a network, read back through the record that names them.

import type { Device } from '../device'
import type { Replica } from '../replica/replica'
import { blobsNamed } from '../replica/room'
import type { Operation } from '../rules/decide'
import { readProblem, type ProblemDetails } from './exchange'
import { sha256Hex } from './sign'

/** Keep a photo on this phone until it is sent; returns its hash. */
export async function keepPhoto(device: Device, replica: Replica, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sha256 = await sha256Hex(device.subtle, bytes)
  await replica.putBlob(sha256, bytes, false)
  return sha256
}

/** What a step names is asked for and sent once more before the step is sent again: the office lets go of what no record names. */
export async function bringAgain(replica: Replica, operation: Operation): Promise<void> {
  for (const sha256 of blobsNamed(operation)) {
    const bytes = await replica.blob(sha256)
    if (bytes) await replica.putBlob(sha256, bytes, false)
  }
}

const PART_BYTES = 131_072

/** What the office says of a picture or file itself: sent again it would hear the same. */
const FINAL: ReadonlySet<string> = new Set(['kind_wrong', 'body_too_large', 'picture_broken', 'picture_private', 'picture_large'])

/** What was refused for good since the app was opened: it isn't carried over the network again and again, but stays and is told. */
const refusedOf = new WeakMap<Replica, Map<string, ProblemDetails>>()

/**
 * Send what waits. One that the office doesn't take hinders no other; anything else ends the round, to go on next time. The first refusal comes back as its
 * problem, null when all is well or there is no network.
 */
export async function sendBlobs(device: Device, replica: Replica): Promise<ProblemDetails | null> {
  const refused = refusedOf.get(replica) ?? new Map<string, ProblemDetails>()
  refusedOf.set(replica, refused)
  let first: ProblemDetails | null = null
  for (const { sha256, bytes } of await replica.blobsToSend()) {
    try {
      const problem = refused.get(sha256) ?? (await sendBlob(device, sha256, bytes as Uint8Array<ArrayBuffer>))
      // spoilt on its way: it is sent anew in the next round
      if (problem && !FINAL.has(problem.code) && problem.code !== 'hash_wrong') return problem
      if (problem && FINAL.has(problem.code)) refused.set(sha256, problem)
      first ??= problem
      if (!problem) await replica.putBlob(sha256, bytes, true)
    } catch {
      return first
    }
  }
  return first
}

/** One photo in parts, from where the server has it: a cut costs a part, not the photo. Throws when there is no network. */
async function sendBlob(device: Device, sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<ProblemDetails | null> {
  const url = `/api/blobs/${sha256}`
  const asked = await device.fetch(url, { method: 'HEAD', credentials: 'same-origin' })
  let at = asked.ok ? Number(asked.headers.get('Luzhi-Bytes') ?? 0) : 0
  while (at < bytes.length) {
    const body = bytes.slice(at, at + PART_BYTES)
    const headers = { luzhi: '1', 'Content-Range': `bytes ${at}-${at + body.length - 1}/${bytes.length}` }
    const answer = await device.fetch(url, { method: 'PUT', body, headers, credentials: 'same-origin' })
    if (!answer.ok) return readProblem(new Uint8Array(await answer.arrayBuffer()))
    at += body.length
  }
  return null
}

/** The bytes of a photo: from this phone, else from the server through its record; null when neither has it now. */
export async function readPhoto(device: Device, replica: Replica, sha256: string, collection: string, record: string): Promise<Uint8Array | null> {
  const here = await replica.blob(sha256)
  if (here) return here
  try {
    const query = new URLSearchParams({ collection, record })
    const answer = await device.fetch(`/api/blobs/${sha256}?${query}`, { credentials: 'same-origin' })
    if (!answer.ok) return null
    const bytes = new Uint8Array(await answer.arrayBuffer())
    // one that there is no room for is looked at all the same
    await replica.putBlob(sha256, bytes, true).catch(() => undefined)
    return bytes
  } catch {
    return null
  }
}
