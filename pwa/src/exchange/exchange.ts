// One exchange: what was done here goes up, what was missed comes down (sync/PROTOCOL.md EX1 to EX11). One tab at a time.

import * as v from 'valibot'
import type { Device } from '../device'
import { LIMITS, Response as Answer, type Response as AnswerOf } from '../generated/wire'
import { witness } from '../replica/checkpoints'
import type { Replica } from '../replica/replica'
import type { OutboxRow } from '../replica/open'
import { hashOf, pack, unpackBytes } from './codec'
import { headOf, nextPace, startPace, type Pace } from './head'
import { sign, signedText } from './sign'

export type Outcome =
  | { readonly kind: 'level' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'signed_out' }
  | { readonly kind: 'revoked'; /** It is the person who was ended, and the device with them. */ readonly isPerson?: boolean }
  | { readonly kind: 'newer_app' }
  | { readonly kind: 'problem'; readonly code: string; readonly sentence: readonly [string, string]; readonly waitMs?: number }

const ROOM_BYTES = LIMITS.EXCHANGE_BYTES_MAX - 65_536
const TRIES_MAX = 200
/** The last request and its answer, for the page that tells how the phone stands; times in ms, sizes in bytes. */
export const traffic = { at: 0, ms: 0, up: 0, down: 0, outcome: '' }
/** How much to ask for at once; learnt from the answers so far. */
let pace: Pace | null = null

/** Exchange until level. Never throws for what a network or a server can do. */
export async function exchange(device: Device, replica: Replica): Promise<Outcome> {
  const done = await device.alone('luzhi-exchange', () => untilLevel(device, replica))
  return done ?? { kind: 'elsewhere' }
}

async function untilLevel(device: Device, replica: Replica): Promise<Outcome> {
  let portion = 1
  await replica.catchUp()
  for (let turn = 0; turn < TRIES_MAX; turn += 1) {
    if (!replica.identity) return { kind: 'signed_out' }
    const told = await once(device, replica, portion)
    if (told === 'again') continue
    if (told === 'smaller' && portion < 1024) {
      portion *= 2
      continue
    }
    if (told !== 'smaller') return told
    return { kind: 'problem', code: 'body_too_large', sentence: ['一步的内容太大，服务器不收。', 'One step is too large for the server.'] }
  }
  return { kind: 'level' }
}

async function once(device: Device, replica: Replica, portion: number): Promise<Outcome | 'again' | 'smaller'> {
  pace ??= startPace(device)
  const me = replica.me()
  const rows = portionOf(replica, portion)
  const counter = await replica.nextCounter(rows.length > 0)
  const { standing } = replica
  const head = pack(await headOf(replica, counter, pace.want, rows.length))
  const raws = rows.map((row) => row.raw)
  const text = signedText(me, standing.epoch, counter, hashOf(head), rows.map((row) => row.hash))
  const signature = await sign(device.subtle, me.key, text)
  const sentAt = device.now()
  let response: Response
  let body: Uint8Array
  try {
    const request = await packed([head, raws, signature])
    Object.assign(traffic, { at: sentAt, ms: 0, up: request.body.byteLength, down: 0, outcome: 'sent' })
    response = await device.fetch('/api/sync', { method: 'POST', credentials: 'same-origin', ...request })
    body = new Uint8Array(await response.arrayBuffer())
    Object.assign(traffic, { ms: device.now() - sentAt, down: body.length, outcome: String(response.status) })
  } catch {
    traffic.outcome = 'no answer'
    return { kind: 'offline' }
  }
  if (!response.ok) return refusal(replica, response.status, body)
  const took = device.now() - sentAt
  pace = nextPace(pace, body.length, took)
  const answer = readAnswer(body)
  if (!answer) return { kind: 'offline' }
  const offset = Math.round(answer.now - sentAt - took / 2)
  const waitingBefore = replica.outbox.length
  if (!(await replica.receive(answer, Math.abs(offset) < 1000 ? 0 : offset))) return 'again'
  await witness(device, replica, answer)
  if (answer.notice === 'newer_app') return { kind: 'newer_app' }
  const isSetRight = (answer.results ?? []).some((result) => result.on === '~clock')
  if (answer.more || answer.tell || isSetRight) return 'again'
  const isStuck = rows.length > 0 && replica.outbox.length >= waitingBefore && (answer.results ?? []).every((result) => result.outcome === 'held')
  return replica.outbox.length > 0 && !isStuck ? 'again' : { kind: 'level' }
}

/** The answer, or null when it was cut or is none of ours: as if there had been no network, the same is sent again. */
function readAnswer(body: Uint8Array): AnswerOf | null {
  try {
    const read = v.safeParse(Answer, unpackBytes(body))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

const SQUEEZE_FROM_BYTES = 4096

/** Body and headers of a request; compressed where the network is slower than compressing. */
async function packed(parts: unknown): Promise<{ body: Uint8Array<ArrayBuffer> | ArrayBuffer; headers: Record<string, string> }> {
  const body = pack(parts)
  const headers: Record<string, string> = { 'Content-Type': 'application/x-msgpack', luzhi: '1' }
  if (pace?.isFast) return { body, headers: { ...headers, 'luzhi-pace': 'fast' } }
  if (body.length < SQUEEZE_FROM_BYTES || typeof CompressionStream === 'undefined') return { body, headers }
  const squeezed = await new Response(new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()
  return { body: squeezed, headers: { ...headers, 'Content-Encoding': 'gzip' } }
}

function portionOf(replica: Replica, portion: number): OutboxRow[] {
  const rows: OutboxRow[] = []
  let room = ROOM_BYTES / portion
  for (const row of replica.outbox.slice(0, LIMITS.OPERATIONS_MAX)) {
    room -= row.raw.length + 8
    if (room < 0 && rows.length > 0) break
    rows.push(row)
  }
  return rows
}

async function refusal(replica: Replica, status: number, body: Uint8Array): Promise<Outcome | 'again' | 'smaller'> {
  const problem = readProblem(body)
  if (status === 413) return 'smaller'
  if (problem.code === 'counter_replayed') {
    await replica.passCounter(problem.counter)
    return 'again'
  }
  if (problem.code === 'device_revoked' || problem.code === 'device_unknown') return { kind: 'revoked' }
  if (problem.code === 'person_ended') return { kind: 'revoked', isPerson: true }
  if (status === 401) return { kind: 'signed_out' }
  if (status >= 502 && status <= 504) return { kind: 'offline' }
  return asOutcome(problem)
}

/** A problem as what became of a round; the office may say how long it wants nothing more (429). */
export function asOutcome(problem: ProblemDetails): Outcome {
  const waitMs = Math.min(problem.retry_after_s ?? 0, RETRY_AFTER_S_MAX) * 1000
  return { kind: 'problem', code: problem.code, sentence: problem.sentence, ...(waitMs > 0 && { waitMs }) }
}

export interface ProblemDetails {
  readonly code: string
  readonly sentence: readonly [string, string]
  readonly todo: readonly [string, string]
  readonly counter: number
  readonly retry_after_s?: number
}

/** However long the office says: an hour later it is asked again. */
const RETRY_AFTER_S_MAX = 3600

const UNKNOWN: ProblemDetails = {
  code: 'fault',
  sentence: ['服务器没有给出可读的答复。', 'The server gave no readable answer.'],
  todo: ['请稍后再试。', 'Try again later.'],
  counter: 0,
}

/** RFC 9457 problem details as our server writes them; anything else becomes a plain sentence. */
export function readProblem(body: Uint8Array): ProblemDetails {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(body))
    return typeof read === 'object' && read !== null && 'code' in read ? { ...UNKNOWN, ...(read as Partial<ProblemDetails>) } : UNKNOWN
  } catch {
    return UNKNOWN
  }
}
