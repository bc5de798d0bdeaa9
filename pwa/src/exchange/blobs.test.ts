// Photos that wait are sent one after the other; one that the office doesn't take hinders no other, and the office may say how long to wait.

import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { enrolled, freshName } from '../testing/enrolled'
import { Locks, timed } from '../testing/timers'
import { bringAgain, sendBlobs } from './blobs'
import { asOutcome } from './exchange'

type Answer = (url: string, init: RequestInit) => Response

async function withPhotos(answer: Answer, ...photos: readonly number[][]) {
  const device = timed(async (url, init = {}) => answer(url, init), new Locks())
  const replica = await enrolled(device, freshName())
  const names = photos.map((photo) => String(photo[0]).repeat(64))
  for (const [place, photo] of photos.entries()) await replica.putBlob(names[place]!, Uint8Array.from(photo), false)
  return { device, replica, names }
}
const problem = (status: number, code: string, more: object = {}) => new Response(JSON.stringify({ code, sentence: ['不收', 'no'], ...more }), { status })

describe('photos that wait', () => {
  it.each(['picture_private', 'picture_broken', 'picture_large', 'kind_wrong'])('go on after one that is refused for good (%s)', async (code) => {
    const put: string[] = []
    const { device, replica, names } = await withPhotos(
      (url, { method }) => {
        if (method === 'HEAD') return new Response(null, { headers: { 'Luzhi-Bytes': '0' } })
        put.push(url.slice(-64))
        return put.length === 1 ? problem(422, code) : new Response('{}')
      },
      [1],
      [2],
      [3],
    )
    expect(await sendBlobs(device, replica)).toMatchObject({ code })
    expect(new Set(put)).toEqual(new Set(names))
    expect((await replica.blobsToSend()).map((one) => one.sha256)).toEqual([put[0]])
    expect(await sendBlobs(device, replica)).toMatchObject({ code })
    expect(put).toHaveLength(3)
  })

  it('stop where the office says that it is too much for now, and say how long', async () => {
    let asked = 0
    const { device, replica } = await withPhotos(
      (_url, { method }) => (method === 'HEAD' ? new Response(null) : ((asked += 1), problem(429, 'quota_spent', { retry_after_s: 600 }))),
      [1],
      [2],
    )
    const told = await sendBlobs(device, replica)
    expect(asked).toBe(1)
    expect(asOutcome(told!)).toMatchObject({ kind: 'problem', code: 'quota_spent', waitMs: 600_000 })
    expect(asOutcome({ ...told!, retry_after_s: 1e9 })).toMatchObject({ waitMs: 3_600_000 })
    expect(await replica.blobsToSend()).toHaveLength(2)
  })

  it('are brought again with a step that is sent again, as long as they are here', async () => {
    const { device, replica, names } = await withPhotos(() => new Response(null, { headers: { 'Luzhi-Bytes': '9' } }), [1], [2])
    expect(await sendBlobs(device, replica)).toBeNull()
    expect(await replica.blobsToSend()).toEqual([])
    const operation = { fields: { photos: { one: names[0]! }, files: { two: `${'0'.repeat(64)} 附件.pdf` } } }
    await bringAgain(replica, operation as unknown as Parameters<typeof bringAgain>[1])
    expect((await replica.blobsToSend()).map((one) => one.sha256)).toEqual([names[0]])
  })
})
