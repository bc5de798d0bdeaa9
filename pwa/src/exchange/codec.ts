// msgpack as both sides agree on it: undefined members are left out, integers stay integers, no BigInt.

import { decode, encode } from '@msgpack/msgpack'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

export function pack(value: unknown): Uint8Array<ArrayBuffer> {
  return encode(value, { ignoreUndefined: true }) as Uint8Array<ArrayBuffer>
}

export function unpackBytes(bytes: Uint8Array): unknown {
  return decode(bytes)
}

/** Hex SHA-256, at once: an operation's hash is worked out when it is written down. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
