// Who this phone is: enrolment, sessions renewed by the device's key, signing out. Works on the replica's identity, so it is known offline too.

import type { Device } from './device'
import { readProblem, type ProblemDetails } from './exchange/exchange'
import { base64url, newKey, publicText, sign } from './exchange/sign'
import { keepKey } from './replica/checkpoints'
import type { Replica } from './replica/replica'

export interface Started {
  readonly pending: string
  readonly digits: string
  readonly person_name: string
  readonly office_name: string
  readonly confirmed: boolean
  /** Where a shared device will stand; empty for a person's own. */
  readonly place: string
  readonly key: CryptoKeyPair
}

export interface DemoPerson {
  readonly person: string
  readonly name: string
  readonly title: string
  readonly posts: readonly string[]
}

export interface Who {
  readonly office: string
  readonly office_name: string
  readonly person: string
  readonly device: string
  readonly epoch: string
  readonly is_demo: boolean
  /** The public key of the journal's checkpoints, base64url (CP3). */
  readonly checkpoint_key?: string
  /** The end of a sign-in on a shared device, ms; 0 elsewhere. */
  readonly until: number
}

export type Answer<T> =
  | { readonly ok: true; readonly status: number; readonly body: T }
  | { readonly ok: false; readonly offline: boolean; readonly problem: ProblemDetails }

const OFFLINE: ProblemDetails = {
  code: 'offline',
  sentence: ['现在没有网络。', 'There is no network now.'],
  todo: ['连上网后再试。', 'Try again when you are connected.'],
  counter: 0,
}

/** A JSON call to our own server; what goes wrong is a value. */
export async function call<T>(device: Device, method: string, url: string, body?: unknown, proof: Readonly<Record<string, string>> = {}): Promise<Answer<T>> {
  try {
    const init: RequestInit = { method, credentials: 'same-origin', headers: { luzhi: '1', 'Content-Type': 'application/json', ...proof } }
    if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await device.fetch(url, init)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (!answer.ok) return { ok: false, offline: false, problem: readProblem(bytes) }
    return { ok: true, status: answer.status, body: (bytes.length > 0 ? JSON.parse(new TextDecoder().decode(bytes)) : undefined) as T }
  } catch {
    return { ok: false, offline: true, problem: OFFLINE }
  }
}

function label(): string {
  const agent = navigator.userAgent
  const known: [RegExp, string][] = [
    [/MicroMessenger/, '微信 WeChat'],
    [/iPhone/, 'iPhone'],
    [/iPad/, 'iPad'],
    [/HarmonyOS/, 'HarmonyOS'],
    [/Android/, 'Android'],
    [/Windows/, 'Windows'],
    [/Macintosh/, 'Mac'],
    [/Linux/, 'Linux'],
  ]
  return known.find(([sign]) => sign.test(agent))?.[1] ?? 'Web'
}

async function become(replica: Replica, who: Who, key: CryptoKeyPair): Promise<void> {
  const { office, office_name: officeName, person, device, is_demo: isDemo } = who
  await replica.become({ office, officeName, person, device, isDemo, key }, '')
  await keepKey(replica, office, who.checkpoint_key, true)
  await replica.device.persist()
}

export async function startEnrolment(device: Device, code: string): Promise<Answer<Started>> {
  const key = await newKey(device.subtle)
  const public_key = await publicText(device.subtle, key)
  const answer = await call<Omit<Started, 'key'>>(device, 'POST', '/api/enrol/start', { code, public_key, label: label() })
  return answer.ok ? { ...answer, body: { ...answer.body, key } } : answer
}

/** Who this device is once the issuer has confirmed; null while that is awaited. Nothing is kept yet. */
export async function proveEnrolment(device: Device, started: Started): Promise<Answer<Who | null>> {
  const signature = base64url(await sign(device.subtle, started.key, `luzhi-enrol-1\n${started.pending}`))
  const answer = await call<Who>(device, 'POST', '/api/enrol/finish', { pending: started.pending, signature })
  return answer.ok && answer.status === 202 ? { ok: true, status: 202, body: null } : answer
}

/** True when enrolled, false while the issuer has not confirmed yet. */
export async function finishEnrolment(device: Device, replica: Replica, started: Started): Promise<Answer<boolean>> {
  const answer = await proveEnrolment(device, started)
  if (!answer.ok) return answer
  if (answer.body) await become(replica, answer.body, started.key)
  return { ok: true, status: answer.status, body: answer.body !== null }
}

export async function demoPeople(device: Device): Promise<Answer<DemoPerson[]>> {
  return call(device, 'GET', '/api/demo/people')
}

export async function beDemo(device: Device, replica: Replica, person: string): Promise<Answer<boolean>> {
  const key = await newKey(device.subtle)
  const public_key = await publicText(device.subtle, key)
  const answer = await call<Who>(device, 'POST', '/api/demo/be', { person, public_key, label: label() })
  if (!answer.ok) return answer
  await become(replica, answer.body, key)
  return { ok: true, status: 200, body: true }
}

/** What became of a renewal; `ended` is when the person was, and `revoked` when the device was. */
export type Renewed = 'renewed' | 'offline' | 'revoked' | 'ended' | 'refused'

/** A new session by a signed challenge; `onRefused` hears the server's reason. */
export async function renewSession(device: Device, replica: Replica, onRefused: (code: string) => void = () => {}): Promise<Renewed> {
  const me = replica.me()
  const who = { device: me.device, office: me.office }
  const asked = await call<{ nonce: string }>(device, 'POST', '/api/session/challenge', who)
  if (!asked.ok) return asked.offline ? 'offline' : 'refused'
  const text = ['luzhi-session-1', me.office, me.device, asked.body.nonce].join('\n')
  const signature = base64url(await sign(device.subtle, me.key, text))
  const answer = await call<Who>(device, 'POST', '/api/session/renew', { ...who, nonce: asked.body.nonce, signature })
  if (answer.ok) {
    await keepKey(replica, me.office, answer.body.checkpoint_key, false)
    return 'renewed'
  }
  if (answer.offline) return 'offline'
  onRefused(answer.problem.code)
  if (answer.problem.code === 'person_ended') return 'ended'
  return ['device_revoked', 'device_unknown'].includes(answer.problem.code) ? 'revoked' : 'refused'
}

/** What this device signs for one act, as headers of its request (PR1): method, address and body with a nonce that is good once. */
export async function proofOf(device: Device, replica: Replica, method: string, url: string, body: BufferSource | string = ''): Promise<Answer<Readonly<Record<string, string>>>> {
  const me = replica.me()
  const asked = await call<{ nonce: string }>(device, 'POST', '/api/session/challenge', { device: me.device, office: me.office })
  if (!asked.ok) return asked
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const hash = [...new Uint8Array(await device.subtle.digest('SHA-256', bytes))].map((one) => one.toString(16).padStart(2, '0')).join('')
  const text = ['luzhi-act-1', me.office, me.device, asked.body.nonce, method, url, hash].join('\n')
  return { ok: true, status: 200, body: { 'luzhi-nonce': asked.body.nonce, 'luzhi-signature': base64url(await sign(device.subtle, me.key, text)) } }
}

/** A JSON call that this device signs, for an act that a cookie alone may not do. */
export async function signedCall<T>(device: Device, replica: Replica, method: string, url: string, body?: unknown): Promise<Answer<T>> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const proof = await proofOf(device, replica, method, url, text)
  return proof.ok ? call<T>(device, method, url, text, proof.body) : proof
}

/** Sign out: the server ends the device if it can be reached, the phone forgets everything in any case. */
export async function signOut(device: Device, replica: Replica): Promise<void> {
  await signedCall(device, replica, 'POST', '/api/session/end')
  await replica.erase()
}
