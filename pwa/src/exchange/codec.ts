// msgpack as both sides agree on it: undefined members are left out, integers stay integers, no BigInt.

import { decode, encode } from '@msgpack/msgpack'

export function pack(value: unknown): Uint8Array<ArrayBuffer> {
  return encode(value, { ignoreUndefined: true }) as Uint8Array<ArrayBuffer>
}

export function unpackBytes(bytes: Uint8Array): unknown {
  return decode(bytes)
}
