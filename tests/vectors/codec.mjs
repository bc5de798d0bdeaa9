// Reads JSON lines {hex} or {value} and answers each: the value that the browser's library reads, and the bytes that it writes.
import { createInterface } from 'node:readline'
import { decode, encode } from '../../pwa/node_modules/@msgpack/msgpack/dist.esm/index.mjs'

const hex = (bytes) => Buffer.from(bytes).toString('hex')
// bytes travel as {"$": hex}, undefined members as {"?": 1}: JSON has neither
const plain = (value) => {
  if (value instanceof Uint8Array) return { $: hex(value) }
  if (Array.isArray(value)) return value.map(plain)
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
  return typeof value === 'bigint' ? { big: String(value) } : value
}
const real = (value) => {
  if (Array.isArray(value)) return value.map(real)
  if (!value || typeof value !== 'object') return value
  if ('$' in value) return new Uint8Array(Buffer.from(value.$, 'hex'))
  if ('?' in value) return undefined
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, real(one)]))
}
for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line)
  let told
  try {
    told = 'hex' in asked ? { value: plain(decode(Buffer.from(asked.hex, 'hex'))) } : { hex: hex(encode(real(asked.value), { ignoreUndefined: true })) }
  } catch (wrong) {
    told = { error: String(wrong) }
  }
  console.log(JSON.stringify(told))
}
