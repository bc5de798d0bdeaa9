// What a phone keeps of the server's journal, and what it doubts [CP1] [CP3] [CP4].

import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { base64url } from '../exchange/sign'
import type { Response } from '../generated/wire'
import { testDevice } from '../testing/device'
import { CHECKPOINTS_KEPT, checkpointText, contradicts, evidenceOf, keepKey, keptWith, witness, type Witnessed } from './checkpoints'
import { Replica } from './replica'

const row = (n: number, changed: Partial<Witnessed> = {}): Witnessed => ({ epoch: 'e', n, hash: `h${n}`, seq: n, at: n * 1000, signature: `s${n}`, verified: true, doubt: '', ...changed })
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

let names = 0
async function phone(): Promise<{ replica: Replica; device: ReturnType<typeof testDevice> }> {
  const device = testDevice(1_000_000)
  const replica = await Replica.open(device, `checkpoints-${(names += 1)}`)
  await replica.become({ office: 'office', officeName: '', person: 'p', device: 'd', isDemo: false, key: {} as CryptoKeyPair }, 'e')
  return { replica, device }
}

describe('checkpoints', () => {
  it('[CP1] are signed over the text that the page says', () => {
    expect(checkpointText('office', 'epoch', 7, '01'.repeat(32), 9, 11)).toBe(`luzhi-checkpoint-1\noffice\nepoch\n7\n${'01'.repeat(32)}\n9\n11`)
  })

  it('[CP4] the last fifty are kept, each once, late ones in their place', () => {
    let kept: readonly Witnessed[] = []
    for (let n = 1; n <= 70; n += 1) kept = keptWith(keptWith(kept, row(n)), row(n))
    expect(kept.map((one) => one.n)).toEqual(Array.from({ length: CHECKPOINTS_KEPT }, (_, place) => place + 21))
    expect(keptWith([row(10), row(30)], row(20)).map((one) => one.n)).toEqual([10, 20, 30])
  })

  it('[CP4] what is not signed or contradicts is kept apart and displaces none', () => {
    let kept: readonly Witnessed[] = [row(10), row(20), row(30)]
    for (const wrong of [row(40, { verified: false }), row(20, { hash: 'x', signature: 'x' }), row(35, { seq: 12 }), row(36, { at: 5 })]) kept = keptWith(kept, wrong)
    expect(kept.filter((one) => !one.doubt).map((one) => one.n)).toEqual([10, 20, 30])
    expect(kept.filter((one) => one.doubt).map((one) => [one.n, one.doubt])).toEqual([[40, 'signature_wrong'], [20, 'contradicts'], [35, 'contradicts'], [36, 'contradicts']])
    expect(keptWith([row(30)], row(12, { epoch: 'f', at: 90_000 })).every((one) => !one.doubt)).toBe(true)
    expect(contradicts(row(1), row(2))).toBe(false)
  })

  it('[CP3] an answer is checked by the key that was given first, kept over a new start, and the same one costs nothing', async () => {
    const { replica, device } = await phone()
    const pair = (await device.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])) as CryptoKeyPair
    const key = base64url(new Uint8Array(await device.subtle.exportKey('raw', pair.publicKey)))
    const answer = async (n: number, change = 0): Promise<Response> => {
      const hash = new Uint8Array(32).fill(n)
      const text = checkpointText('office', 'e', n, hex(hash), n, n * 1000)
      const signature = new Uint8Array(await device.subtle.sign({ name: 'Ed25519' }, pair.privateKey, new TextEncoder().encode(text)))
      signature[3]! ^= change
      return { epoch: 'e', checkpoint: [n, hash, n, n * 1000, signature] } as unknown as Response
    }
    await witness(device, replica, await answer(1))
    await keepKey(replica, 'office', key, false)
    await keepKey(replica, 'office', base64url(new Uint8Array(32)), false)
    await witness(device, replica, await answer(2))
    await witness(device, replica, await answer(3, 1))
    await witness(device, replica, await answer(2))
    await witness(device, replica, { epoch: 'e' } as Response)
    await replica.erase()
    const { checkpoints, ...rest } = await evidenceOf(replica, 'office')
    expect(rest).toEqual({ office: 'office', key })
    expect(checkpoints.map((one) => [one.n, one.verified, one.doubt])).toEqual([[3, false, 'signature_wrong'], [1, null, ''], [2, true, '']])
    expect(checkpoints[2]!.hash).toBe('02'.repeat(32))
    await keepKey(replica, 'office', 'AAAA', true)
    expect((await evidenceOf(replica, 'office')).key).toBe('AAAA')
  })

  it('[CP4] where the browser knows no Ed25519, or nothing can be written, work goes on', async () => {
    const { replica, device } = await phone()
    await keepKey(replica, 'office', base64url(new Uint8Array(32).fill(1)), true)
    const old = { ...device, subtle: { importKey: () => Promise.reject(new DOMException('', 'NotSupportedError')) } as unknown as SubtleCrypto }
    const answer = { epoch: 'e', checkpoint: [1, new Uint8Array(32), 1, 1, new Uint8Array(64)] } as unknown as Response
    await witness(old, replica, answer)
    expect((await evidenceOf(replica, 'office')).checkpoints.map((one) => one.verified)).toEqual([null])
    replica.choose = () => Promise.reject(new DOMException('', 'QuotaExceededError'))
    const next = { epoch: 'e', checkpoint: [2, new Uint8Array(32), 2, 2, new Uint8Array(64).fill(2)] } as unknown as Response
    await expect(witness(old, replica, next)).resolves.toBeUndefined()
  })
})
