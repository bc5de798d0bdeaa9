// Whether a private key is the other half of a public one.

const SIGNING = { name: 'ECDSA', hash: 'SHA-256' }

export async function verifyText(publicKey: CryptoKey, privateKey: CryptoKey, text: string): Promise<boolean> {
  const bytes = new TextEncoder().encode(text)
  return crypto.subtle.verify(SIGNING, publicKey, await crypto.subtle.sign(SIGNING, privateKey, bytes), bytes)
}
