// The device's key and signatures: ECDSA P-256 with SHA-256, a key that can't be taken out of the browser (EX2).

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' }
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' }

export async function newKey(subtle: SubtleCrypto): Promise<CryptoKeyPair> {
  return subtle.generateKey(ALGORITHM, false, ['sign', 'verify'])
}

/** base64url of the raw public point. */
export async function publicText(subtle: SubtleCrypto, key: CryptoKeyPair): Promise<string> {
  return base64url(new Uint8Array(await subtle.exportKey('raw', key.publicKey)))
}

export async function sign(subtle: SubtleCrypto, key: CryptoKeyPair, text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await subtle.sign(SIGNING, key.privateKey, new TextEncoder().encode(text)))
}

export async function sha256Hex(subtle: SubtleCrypto, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(new Uint8Array(await subtle.digest('SHA-256', bytes)))
}

/** The text that is signed for an exchange (EX2), from the hex hashes of the head and of each operation. */
export function signedText(who: { office: string; device: string }, epoch: string, counter: number, head: string, operations: readonly string[]): string {
  return ['luzhi-exchange-1', who.office, who.device, epoch, String(counter), head, ...operations].join('\n')
}

export function base64url(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0')
  return text
}
