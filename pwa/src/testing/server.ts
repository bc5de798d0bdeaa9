// A server for tests of the exchange: takes each operation once by its id and answers as told; the network between may fail in every way.

import { gunzipSync } from 'node:zlib'
import { pack, unpackBytes } from '../exchange/codec'
import type { Response as Answer } from '../generated/wire'
import { RULES } from '../generated/rules'
import type { Operation } from '../rules/decide'

export interface Received {
  readonly url: string
  readonly head: Record<string, unknown>
  readonly raws: readonly Uint8Array[]
}

export class TestServer {
  /** How often each operation took effect. */
  readonly taken = new Map<string, number>()
  readonly received: Received[] = []
  counter = 0
  seq = 1
  now = 1_000_000

  /** The server's half: what it makes of a request. `rest` changes the answer. */
  async take(url: string, init: RequestInit, rest: Partial<Answer> = {}): Promise<Response> {
    const { head, raws } = this.read(url, init)
    if (raws.length > 0 && Number(head.counter) <= this.counter && raws.some((raw) => !this.taken.has(idOf(raw))))
      return problem(409, 'counter_replayed', { counter: this.counter })
    if (raws.length > 0) this.counter = Math.max(this.counter, Number(head.counter))
    const results = raws.map((raw) => {
      const id = idOf(raw)
      const known = this.taken.get(id)
      if (known === undefined) this.taken.set(id, (this.seq += 1))
      return { id, outcome: known === undefined ? 'applied' : 'duplicate', seq: this.taken.get(id)! }
    })
    return answered(this.answer({ results, ...rest } as Partial<Answer>))
  }

  read(url: string, init: RequestInit): Received {
    const sent = new Uint8Array(init.body as ArrayBuffer)
    const body = (init.headers as Record<string, string>)['Content-Encoding'] === 'gzip' ? gunzipSync(sent) : sent
    const [head, raws] = unpackBytes(body) as [Uint8Array, Uint8Array[]]
    const received = { url, head: unpackBytes(head) as Record<string, unknown>, raws }
    this.received.push(received)
    return received
  }

  answer(rest: Partial<Answer> = {}): Answer {
    const { now, counter, seq } = this
    return { now, epoch: 'e', schema: RULES.schema, person: 'p', counter, seq, stamp: '0000000000000-00000000', backed_up_through: 0, cursors: { office: seq }, ...rest } as Answer
  }
}

export function answered(answer: Answer): Response {
  return new Response(pack(answer))
}

export function problem(status: number, code: string, rest: Record<string, unknown> = {}): Response {
  return new Response(JSON.stringify({ code, sentence: ['不', 'no'], todo: ['', ''], ...rest }), { status })
}

export function idOf(raw: Uint8Array): string {
  return (unpackBytes(raw) as Operation).id
}
