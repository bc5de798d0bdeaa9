// A phone for tests of the exchange: enrolled, with a key that signs, with somebody who may ask questions of the office.

import { newKey } from '../exchange/sign'
import { Replica, type Draft } from '../replica/replica'
import type { Device } from '../device'

let names = 0
export const freshName = (): string => `phone-${(names += 1)}`

let key: Promise<CryptoKeyPair> | null = null

export async function enrolled(device: Device, name = freshName()): Promise<Replica> {
  const replica = await Replica.open(device, name)
  key ??= newKey(crypto.subtle)
  if (!replica.identity) await replica.become({ office: '01a1f640-bc00-7bce-a39b-859205f5b9ba', officeName: '', person: 'p', device: '01a1f640-bc00-7f54-9772-cc0861b49d81', isDemo: false, key: await key }, '')
  return replica
}

/** A step that anybody may take: a question to the office. */
export const question = (text: string): Draft => ({ collection: 'first_contact.question', kind: 'create', fields: { question: text } })
