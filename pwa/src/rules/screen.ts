// The code that a meeting room's screen shows, another every 15 seconds. Twin of schema/screen.py; shared examples hold the two together.

export const STEP_MS = 15_000
const WINDOW_STEPS = 2
const KEY_BYTES = 5
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

export const stepOf = (moment: number): number => Math.floor(moment / STEP_MS)

/** Whether a code of a step may still, or already, be read at a moment. */
export const fits = (step: number, moment: number): boolean => Math.abs(step - stepOf(moment)) <= WINDOW_STEPS

/** A screen's secret: 160 random bits. */
export const secretFrom = (random: Uint8Array): string => toBase32(random)

/** The key that a screen with this secret shows in a step. */
export async function screenKey(subtle: SubtleCrypto, secret: string, step: number): Promise<string> {
  const message = new DataView(new ArrayBuffer(8))
  message.setBigUint64(0, BigInt(step))
  const key = await subtle.importKey('raw', fromBase32(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return toBase32(new Uint8Array(await subtle.sign('HMAC', key, message.buffer)).slice(0, KEY_BYTES))
}

/** Base 32 (RFC 4648) of whole groups of five bytes, small letters. */
function toBase32(bytes: Uint8Array): string {
  let text = ''
  let kept = 0
  let bits = 0
  for (const byte of bytes) {
    kept = (kept << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += LETTERS[(kept >> bits) & 31]!
      kept &= (1 << bits) - 1
    }
  }
  return text
}

function fromBase32(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  let kept = 0
  let bits = 0
  for (const letter of text) {
    kept = (kept << 5) | LETTERS.indexOf(letter)
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((kept >> bits) & 255)
      kept &= (1 << bits) - 1
    }
  }
  return new Uint8Array(bytes)
}
