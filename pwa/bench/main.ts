// The page of the bench: the app's own store, exchange and identity without its interface, behind window.bench (tests/bench/door.py).

import { browserDevice } from '../src/device'
import { exchange } from '../src/exchange/exchange'
import { Replica } from '../src/replica/replica'
import { finishEnrolment, startEnrolment } from '../src/session'
import { seedOf } from './seed'

const VISIT = 'first_contact.visit'
const device = browserDevice()
const now = () => performance.now()

async function enrolled(): Promise<Replica> {
  const replica = await Replica.open(device)
  if (replica.identity) return replica
  const { code } = (await (await fetch('/__bench/code')).json()) as { code: string }
  const started = await startEnrolment(device, code)
  if (!started.ok) throw new Error(started.problem.code)
  const done = await finishEnrolment(device, replica, started.body)
  if (!done.ok || !done.body) throw new Error('not enrolled')
  return replica
}

let opened: Promise<Replica> | null = null
const open = () => (opened ??= enrolled())

async function level(replica: Replica): Promise<void> {
  const outcome = await exchange(device, replica)
  if (outcome.kind !== 'level') throw new Error(JSON.stringify(outcome))
}

function stats(times: number[]) {
  const sorted = [...times].sort((left, right) => left - right)
  const at = (share: number) => Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(3))
  return { median: at(0.5), p95: at(0.95), max: at(1) }
}

const bench = {
  async initialSync(n: number) {
    const replica = await open()
    const start = now()
    await level(replica)
    const count = await replica.heldCount(VISIT)
    if (count < n) throw new Error(`holds ${count} of ${n}`)
    return { ms: now() - start, count }
  },
  async settle() {
    const replica = await open()
    const start = now()
    await replica.tidy(() => device.breathe())
    await replica.need([VISIT])
    return { ms: now() - start }
  },
  async writeOffline(n: number, from: number, seed: number) {
    const replica = await open()
    await replica.need([VISIT])
    const each: number[] = []
    const start = now()
    for (let i = 0; i < n; i += 1) {
      const one = now()
      const { decision } = await replica.perform({ collection: VISIT, kind: 'create', fields: seedOf(from + i, seed) })
      if (decision.outcome === 'refused') throw new Error(decision.refused.reason)
      each.push(now() - one)
    }
    const ms = now() - start
    return { ms, calledMs: ms, perWriteMs: stats(each) }
  },
  async flush() {
    const replica = await open()
    const start = now()
    await level(replica)
    return { ms: now() - start, waiting: replica.outbox.length, attention: replica.attention.length }
  },
  async delta(ids: string[], mark: number) {
    const replica = await open()
    const start = now()
    for (let polls = 1; ; polls += 1) {
      await level(replica)
      if (ids.every((id) => replica.get(VISIT, id)?.told === String(mark))) return { ms: now() - start, polls }
    }
  },
  async emptySync() {
    const replica = await open()
    const start = now()
    await level(replica)
    return { ms: now() - start }
  },
  async coldQuery() {
    const js = now()
    const replica = await open()
    const rows = await replica.latest(VISIT, 50)
    const ms = now()
    return { ms, jsMs: ms - js, ids: rows.map((row) => row.id), count: await replica.heldCount(VISIT) }
  },
}

declare global {
  interface Window {
    bench: typeof bench
    cold?: ReturnType<typeof bench.coldQuery>
  }
}
window.bench = bench
if (location.hash === '#cold') window.cold = bench.coldQuery()
