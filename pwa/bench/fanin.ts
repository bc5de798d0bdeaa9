// Many phones at once, from Node: each enrols with a key of its own and sends its visits in one signed exchange.

import { hashOf, pack } from '../src/exchange/codec'
import { sign, signedText, newKey, publicText, base64url } from '../src/exchange/sign'
import { makeStamp, newId } from '../src/rules/names'
import { RULES } from '../src/generated/rules'
import { seedOf } from './seed'

interface Asked {
  origin: string
  clients: number
  each: number
  round: number
}
const asked = JSON.parse(process.argv[2]!) as Asked
const { subtle } = globalThis.crypto
const random = (bytes: number) => globalThis.crypto.getRandomValues(new Uint8Array(bytes))

async function call<T>(path: string, body: unknown): Promise<{ body: T; cookie: string }> {
  const answer = await fetch(asked.origin + path, { method: 'POST', body: JSON.stringify(body), headers: { luzhi: '1', 'Content-Type': 'application/json' } })
  if (!answer.ok) throw new Error(`${path} ${answer.status} ${await answer.text()}`)
  return { body: (await answer.json()) as T, cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0]! }
}

async function ready(client: number): Promise<() => Promise<void>> {
  const key = await newKey(subtle)
  const { code } = (await (await fetch(`${asked.origin}/__bench/code`)).json()) as { code: string }
  const started = await call<{ pending: string }>('/api/enrol/start', { code, public_key: await publicText(subtle, key), label: 'fan-in' })
  const signature = base64url(await sign(subtle, key, `luzhi-enrol-1\n${started.body.pending}`))
  const { body: me, cookie } = await call<{ office: string; device: string; epoch: string }>('/api/enrol/finish', { pending: started.body.pending, signature })
  const at = Date.now()
  const raws = Array.from({ length: asked.each }, (_, k) =>
    pack({
      id: newId(at, random), stamp: makeStamp(at, k, me.device), at, collection: 'first_contact.visit', record: newId(at, random), kind: 'create',
      schema: RULES.schema, seen: 0, fields: seedOf(asked.round * 1e5 + client * asked.each + k, 3),
    }), // prettier-ignore
  )
  const head = pack({ schema: RULES.schema, now: at, epoch: me.epoch, counter: 1, want: 4096, at: 2 ** 52, held: 'sent only' })
  const text = signedText(me, me.epoch, 1, hashOf(head), raws.map(hashOf))
  const sent = pack([head, raws, await sign(subtle, key, text)])
  return async () => {
    const answer = await fetch(`${asked.origin}/api/sync`, { method: 'POST', body: sent, headers: { luzhi: '1', 'Content-Type': 'application/x-msgpack', Cookie: cookie } })
    if (!answer.ok) throw new Error(await answer.text())
    await answer.arrayBuffer()
  }
}

const phones = []
for (let client = 0; client < asked.clients; client += 1) phones.push(await ready(client))
const startedAt = Date.now()
await Promise.all(phones.map((send) => send()))
console.log(JSON.stringify({ startedAt }))
process.exit(0)
