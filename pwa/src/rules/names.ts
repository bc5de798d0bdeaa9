// Ids, stamps and sums. Twins of schema/names.py, sync/stamp.py, sync/checksum.py.

import { v5, v7 } from 'uuid'
import { RULES } from '../generated/rules'

const SEPARATOR = '\u001f'
const DIGITS = '0123456789abcdefghijklmnopqrstuv'
const SUM_MODULUS = 2 ** 53
export const ZERO_STAMP = '0000000000000-00000000'

/** [ID1] A UUIDv7 of a moment and ten random bytes. */
export function newId(now: number, random: (bytes: number) => Uint8Array): string {
  const bytes = new Uint8Array(16)
  bytes.set(random(10), 6)
  return v7({ msecs: now, random: bytes })
}

/** [ID2] The id of the one record with this natural key. */
export function naturalId(office: string, collection: string, key: readonly string[]): string {
  return v5([collection, ...key].join(SEPARATOR), office)
}

/** [ST1] */
export function makeStamp(ms: number, counter: number, device: string): string {
  let value = (BigInt(ms) << 16n) | BigInt(counter)
  let text = ''
  for (let place = 0; place < 13; place += 1) {
    text = DIGITS[Number(value & 31n)]! + text
    value >>= 5n
  }
  return `${text}-${device.slice(-8)}`
}

export function stampParts(stamp: string): { ms: number; counter: number } {
  let value = 0n
  for (const digit of stamp.slice(0, 13)) value = (value << 5n) | BigInt(DIGITS.indexOf(digit))
  return { ms: Number(value >> 16n), counter: Number(value & 0xffffn) }
}

/** [ST2] */
export function nextStamp(last: string, now: number, device: string): string {
  const { ms, counter } = stampParts(last)
  if (now > ms) return makeStamp(now, 0, device)
  return counter === 0xffff ? makeStamp(ms + 1, 0, device) : makeStamp(ms, counter + 1, device)
}

/** [SC8] What one live record adds to the sum of its scope. */
export function share(record: string, seq: number): number {
  let value = 0x811c9dc5
  const text = `${record}:${seq}`
  for (let place = 0; place < text.length; place += 1) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193) >>> 0
  return value
}

export function addShare(sum: number, part: number): number {
  const room = SUM_MODULUS - part
  return sum >= room ? sum - room : sum + part
}

export function subtractShare(sum: number, part: number): number {
  return sum >= part ? sum - part : sum + (SUM_MODULUS - part)
}

/** A station's code from ten random bytes, Crockford's base 32. */
export function codeFrom(random: Uint8Array): string {
  let value = 0n
  for (const byte of random) value = (value << 8n) | BigInt(byte)
  let code = ''
  for (let place = 0; place < RULES.codeChars; place += 1) {
    code = RULES.codeAlphabet[Number(value & 31n)]! + code
    value >>= 5n
  }
  return code
}
