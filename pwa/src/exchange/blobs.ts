// Photos by the SHA-256 of their bytes: kept here first, sent when there is a network, read back through the record that names them.

import type { Device } from '../device'
import type { Replica } from '../replica/replica'
import { readProblem, type ProblemDetails } from './exchange'
import { sha256Hex } from './sign'

/** Keep a photo on this phone until it is sent; returns its hash. */
export async function keepPhoto(device: Device, replica: Replica, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sha256 = await sha256Hex(device.subtle, bytes)
  await replica.putBlob(sha256, bytes, false)
  return sha256
}

/** Send what waits; stops at the first failure, to go on next time. A refusal comes back as its problem, null when all is well or there is no network. */
export async function sendBlobs(device: Device, replica: Replica): Promise<ProblemDetails | null> {
  for (const { sha256, bytes } of await replica.blobsToSend()) {
    try {
      const body = bytes as Uint8Array<ArrayBuffer>
      const answer = await device.fetch(`/api/blobs/${sha256}`, { method: 'PUT', body, headers: { luzhi: '1' }, credentials: 'same-origin' })
      if (!answer.ok) return readProblem(new Uint8Array(await answer.arrayBuffer()))
      await replica.putBlob(sha256, bytes, true)
    } catch {
      return null
    }
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
    await replica.putBlob(sha256, bytes, true)
    return bytes
  } catch {
    return null
  }
}
