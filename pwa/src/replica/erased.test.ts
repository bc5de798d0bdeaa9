// What the house erased leaves everything else that a phone keeps of the record: what it sent, what was refused, drafts, older bodies in segments [DV12].

import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { pack, unpackBytes } from '../exchange/codec'
import type { Response } from '../generated/wire'
import { RULES } from '../generated/rules'
import type { Operation } from '../rules/decide'
import type { Fields } from '../rules/shape'
import { testDevice, type TestDevice } from '../testing/device'
import { eraseRecords, storeOf } from '../tablet/store'
import { packRows, sumOf, unpack } from './confirmed'
import { emptiedOf, without } from './erased'
import { ATTENTION_DAYS, openDatabase, type Row } from './open'
import { Replica } from './replica'

const VISIT = 'first_contact.visit'
const SCOPE = 'post:receptionist'
const MARK = '独一份哨兵'
const DAY = 86_400_000
const NOW = 1_800_000_000_000
let names = 0

const answer = (seq: number, rest: Partial<Response> = {}): Response =>
  ({ now: NOW, epoch: 'e', schema: RULES.schema, person: 'p', counter: 0, seq, stamp: '0000000000000-00000000', backed_up_through: 0, cursors: { [SCOPE]: seq }, ...rest }) as Response
const id = (n: number): string => `01a1f640-bc00-79f7-b817-${String(n).padStart(12, '0')}`
const visit = (n: number, rest: Fields = {}): Fields => ({ id: id(n), by: 'p', made_at: NOW, state: 'received', visitor: `${MARK}${n}`, contact: `${MARK}电话${n}`, matter: `${MARK}事项${n}`, received_at: NOW, received_by: 'p', owner: 'p', ...rest })
const erased = (n: number, seq: number): NonNullable<Response['changes']>[number] => [VISIT, id(n), seq, [SCOPE], [], { id: id(n), by: 'p', made_at: NOW, state: 'done', visitor: '', matter: '', received_at: NOW, received_by: 'p', owner: 'p' }]
const operation = (n: number, rest: Partial<Operation> = {}): Operation =>
  ({ id: id(1000 + n), stamp: '0000000000000-00000000', at: NOW, collection: VISIT, record: id(n), kind: 'create', seen: 0, schema: RULES.schema, fields: { visitor: `${MARK}${n}`, contact: `${MARK}电话${n}`, matter: `${MARK}事项${n}`, received_at: NOW }, ...rest }) as Operation

async function phone(): Promise<{ replica: Replica; name: string; device: TestDevice }> {
  const [name, device] = [`erased-${(names += 1)}`, testDevice(NOW)]
  const replica = await Replica.open(device, name)
  await replica.become({ office: 'o', officeName: '', person: 'p', device: 'd', isDemo: false, key: {} as CryptoKeyPair }, '')
  return { replica, name, device }
}

/** Every place of a phone's database in which a text stands, bytes included. */
async function found(name: string, text = MARK): Promise<string[]> {
  const db = await openDatabase(() => {}, name)
  const places: string[] = []
  for (const store of [...db.objectStoreNames].filter((one) => one !== 'identity'))
    for (const value of await db.getAll(store)) {
      const said = JSON.stringify(value, (_key, one: unknown) => (one instanceof Uint8Array ? new TextDecoder().decode(one) : one))
      if (said.includes(text)) places.push(store)
    }
  db.close()
  return places
}

/** As if it had been done here: in the outbox, then confirmed by an answer. */
async function done(replica: Replica, made: Operation, seq: number, outcome = 'applied'): Promise<void> {
  await replica.adopt([pack(made)], [])
  await replica.receive(answer(seq, { results: [{ id: made.id, outcome, seq, reason: outcome === 'refused' ? 'field_invalid' : '' }] } as Partial<Response>), 0)
}

describe('[DV12] what the house erased leaves the phone', () => {
  it('the confirmed operation that is kept for a restore loses the values, and what is left of it is sent again', async () => {
    const { replica, name } = await phone()
    await done(replica, operation(1), 5)
    await done(replica, operation(1, { id: id(7), kind: 'patch', fields: undefined, set: { contact: `${MARK}新` } }), 6)
    expect(await found(name)).toEqual(['kept', 'kept'])
    await replica.receive(answer(9, { changes: [erased(1, 9)] }), 0)
    expect(await found(name)).toEqual([])
    expect(replica.kept.flatMap((row) => row.raws.map((raw) => unpackBytes(raw)))).toEqual([operation(1, { fields: { visitor: '', matter: '', received_at: NOW } })])
    await replica.receive(answer(3, { epoch: 'f', cursors: {} }), 0)
    expect(replica.outbox.map((row) => [row.id, row.again])).toEqual([[operation(1).id, true]])
    expect(await found(name)).toEqual([])
  })

  it('also when the erased record comes in a segment, and when it comes in the answer that confirms', async () => {
    const { replica, name } = await phone()
    await done(replica, operation(1), 5)
    const row = (n: number): Row => ({ holder: '', collection: VISIT, id: id(n), seq: 9, body: erased(n, 9)[5] as Fields })
    const { count, sum, packed } = packRows([row(1), row(2)], 0)
    await replica.receive(answer(9, { reset: [SCOPE], segments: [[SCOPE, VISIT, count, sum, packed.slice()]] }), 0)
    expect(await found(name)).toEqual([])
    await replica.adopt([pack(operation(2))], [])
    await replica.receive(answer(12, { results: [{ id: operation(2).id, outcome: 'applied', seq: 10 }], changes: [erased(2, 12)] } as Partial<Response>), 0)
    expect(await found(name)).toEqual([])
  })

  it('a later write of one’s own, and what was done to other records, stays whole', async () => {
    const { replica, name } = await phone()
    await done(replica, operation(1), 5)
    await done(replica, operation(2), 20)
    await replica.receive(answer(21, { changes: [erased(2, 9)] }), 0)
    expect((await found(name)).filter((store) => store === 'kept')).toEqual(['kept', 'kept'])
  })

  it('a refused step about the record loses the values; its reason stays', async () => {
    const { replica, name } = await phone()
    await done(replica, operation(1, { kind: 'patch', fields: undefined, set: { contact: `${MARK}改` } }), 5, 'refused')
    expect(await found(name)).toEqual(['attention'])
    await replica.receive(answer(9, { changes: [erased(1, 9)] }), 0)
    expect(await found(name)).toEqual([])
    expect(replica.attention.map((row) => row.result.reason)).toEqual(['field_invalid'])
  })

  it('the older body in a segment goes, the others in it stay and add up', async () => {
    const { replica, name } = await phone()
    const rows = [1, 2, 3].map((n): Row => ({ holder: '', collection: VISIT, id: id(n), seq: n, body: visit(n) }))
    const { count, sum, packed } = packRows(rows, 0)
    await replica.receive(answer(5, { segments: [[SCOPE, VISIT, count, sum, packed.slice()]] }), 0)
    await replica.receive(answer(9, { changes: [erased(2, 9)] }), 0)
    expect(await found(name, `${MARK}2`)).toEqual([])
    expect(await found(name, `${MARK}3`)).toEqual(['segments'])
    const db = await openDatabase(() => {}, name)
    const [segment] = await db.getAll('segments')
    db.close()
    expect([segment!.count, segment!.sum]).toEqual([2, sumOf(unpack(segment!.packed))])
    const again = await Replica.open(testDevice(NOW), name)
    await again.need([VISIT])
    expect([...again.list(VISIT)].map((row) => [row.id, row.record.visitor]).sort()).toEqual([[id(1), `${MARK}1`], [id(2), ''], [id(3), `${MARK}3`]])
  })

  it('a record that left its scope leaves the segment too', async () => {
    const { replica, name } = await phone()
    const { count, sum, packed } = packRows([1, 2].map((n): Row => ({ holder: '', collection: VISIT, id: id(n), seq: n, body: visit(n) })), 0)
    await replica.receive(answer(5, { segments: [[SCOPE, VISIT, count, sum, packed.slice()]] }), 0)
    await replica.receive(answer(9, { changes: [[VISIT, id(1), 9, [], [SCOPE], null]] }), 0)
    expect(await found(name, `${MARK}1`)).toEqual([])
    expect(await found(name, `${MARK}2`)).toEqual(['segments'])
  })

  it('what was being typed about it goes, what is too old too, and what nobody settled after its days', async () => {
    const { replica, name, device } = await phone()
    await replica.choose(`draft:/first-contact/visit/${id(1)} x`, JSON.stringify({ contact: MARK, '~at': NOW }))
    await replica.choose('draft:first_contact.visit', JSON.stringify({ visitor: `${MARK}旧`, '~at': NOW }))
    await replica.choose('draft:p:party_study.note:new', JSON.stringify({ text: '自己的笔记' }))
    await done(replica, operation(3), 5, 'refused')
    await replica.receive(answer(9, { changes: [erased(1, 9)] }), 0)
    expect(await found(name)).toEqual(['attention', 'choices'])
    device.clock += DAY
    await replica.tidy(async () => undefined)
    expect(await found(name)).toEqual(['attention'])
    device.clock += ATTENTION_DAYS * DAY
    await replica.tidy(async () => undefined)
    expect(await found(name)).toEqual([])
    expect(await found(name, '自己的笔记')).toEqual(['choices'])
  })

  it('signing out, or being revoked, leaves no draft', async () => {
    const { replica, name } = await phone()
    await replica.choose('draft:first_contact.visit', JSON.stringify({ visitor: MARK }))
    await replica.choose('language', 'en')
    await replica.erase(['standing', 'segments', 'rows', 'kept'])
    expect([await found(name), await replica.choice('language')]).toEqual([[], 'en'])
  })

  it.each(Object.entries(RULES.records).flatMap(([collection, table]) => table.erased.map((field) => [collection, field] as const)))('%s.%s goes out of every step that carries it', (collection, field) => {
    const value = RULES.records[collection]!.fields[field]!.byKey ? { a: MARK } : MARK
    const given = RULES.records[collection]!.fields[field]!.byKey ? { [`${field}/a`]: MARK } : { [field]: MARK }
    const names = new Set([field])
    const bare = { id: id(1), stamp: '', at: 0, collection, record: id(1), seen: 0, schema: 2 }
    const steps = [{ kind: 'create', fields: { [field]: value } }, { kind: 'patch', set: given }, { kind: 'act', action: 'x', inputs: { [field]: value } }]
    for (const step of steps) expect(JSON.stringify(without({ ...bare, ...step } as unknown as Operation, names))).not.toContain(MARK)
    expect(emptiedOf(collection, {})).toContain(field)
  })
})

describe('[SH10] the shared tablet at the end of the day', () => {
  async function tablet(person: string): Promise<void> {
    const db = await openDatabase(() => {}, storeOf(person))
    for (const [n, at] of [[1, NOW - DAY], [2, NOW]] as const) {
      await db.add('kept', { seq: n, seqs: [n], raws: [pack(operation(n, { at }))] })
      await db.put('attention', { id: id(n), operation: operation(n, { at }), result: { id: id(n), outcome: 'refused', reason: 'field_invalid' }, since: at } as never)
      await db.put('choices', JSON.stringify({ visitor: `${MARK}${n}`, '~at': at }), `draft:${n}`)
      await db.add('outbox', { raw: pack(operation(n, { at })) })
    }
    db.close()
  }

  it('what was sent, typed and refused on other days says nothing of visitors any more; today’s, and what waits, stays', async () => {
    await tablet('a')
    await eraseRecords('a', () => true, NOW - 1000)
    expect((await found(storeOf('a'), `${MARK}1`)).sort()).toEqual(['outbox'])
    expect((await found(storeOf('a'), `${MARK}2`)).sort()).toEqual(['attention', 'choices', 'kept', 'outbox'])
  })

  it('after ten wrong PINs, or when the sign-in is over, nothing but what waits', async () => {
    await tablet('b')
    await eraseRecords('b', () => false)
    expect([...new Set(await found(storeOf('b')))]).toEqual(['outbox'])
    const db = await openDatabase(() => {}, storeOf('b'))
    expect((await db.getAll('attention')).map((row) => row.result.reason)).toEqual(['field_invalid', 'field_invalid'])
    db.close()
  })
})
