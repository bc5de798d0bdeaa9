// What the Python engine and device wrote down, played on this replica: after each step it must hold the same (tests/vectors/transcripts.py).

import 'fake-indexeddb/auto'
import * as v from 'valibot'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unpackBytes } from '../exchange/codec'
import { Response as Answer } from '../generated/wire'
import type { Fields } from '../rules/shape'
import { testDevice, type TestDevice } from '../testing/device'
import { Replica, type Draft } from './replica'

interface Step {
  do?: Draft
  refused?: string
  record?: string
  receive?: string
  now: number
  drawn: string[]
  epoch: string
  outbox: string[]
  held?: Record<string, number>
  sums?: Record<string, number>
  cursors?: Record<string, number>
  attention?: [id: string, reason: string][]
  view?: Record<string, Record<string, Fields>>
}
interface Story {
  office: string
  person: string
  device: string
  now: number
  steps: Step[]
}
const stories = JSON.parse(readFileSync(new URL('../../../tests/vectors/transcripts.json', import.meta.url), 'utf8')) as Story[]

/** A device whose chance is what the other one drew. */
function drawing(now: number): TestDevice & { drawn: string[] } {
  const device = Object.assign(testDevice(now), { drawn: [] as string[] })
  device.random = (bytes) => {
    const next = device.drawn.shift()
    if (next === undefined || next.length !== bytes * 2) throw new Error(`drew ${bytes} bytes, the other device did not`)
    return new Uint8Array(Buffer.from(next, 'hex'))
  }
  return device
}

async function opened(story: Story, device: TestDevice, name: string): Promise<Replica> {
  const replica = await Replica.open(device, name)
  const { office, person, device: id } = story
  if (!replica.identity) await replica.become({ office, officeName: '', person, device: id, isDemo: false, key: {} as CryptoKeyPair }, '')
  return replica
}

async function viewOf(replica: Replica, collections: readonly string[]): Promise<Record<string, Record<string, Fields>>> {
  await replica.need(collections)
  return Object.fromEntries(collections.map((name) => [name, Object.fromEntries([...replica.list(name)].map((row) => [row.id, row.record]).sort())]))
}

function heldOf(replica: Replica): Record<string, number> {
  const { holders, counts } = replica.standing
  const held = Object.entries(holders).map(([scope, holder]) => [scope, Object.entries(counts).filter(([key]) => key.startsWith(`${holder}\n`)).reduce((sum, [, count]) => sum + count, 0)] as const)
  return Object.fromEntries(held.filter(([, count]) => count > 0).sort())
}

describe('transcripts', () => {
  for (const [place, story] of stories.entries())
    it(`[DV1] [DV3] [DV4] [DV9] [DV10] [SC10] story ${place + 1}: the phone holds, shows and keeps what the other device does`, async () => {
      const device = drawing(story.now)
      const name = `transcript-${place}`
      let replica = await opened(story, device, name)
      let told: Partial<Step> = {}
      for (const [at, step] of story.steps.entries()) {
        device.clock = step.now
        device.drawn = [...step.drawn]
        if (step.do) {
          const { decision, operation, already } = await replica.perform(step.do)
          if (step.refused) expect([at, decision.outcome === 'refused' && decision.refused.reason]).toEqual([at, step.refused])
          else expect([at, decision.outcome, operation.record, already && 'already']).toEqual([at, expect.stringMatching('applied|merged'), step.record, already && 'already'])
        } else {
          const answer = v.parse(Answer, unpackBytes(new Uint8Array(Buffer.from(step.receive!, 'hex'))))
          await replica.receive(answer, 0)
        }
        if (at % 7 === 3) {
          replica.close()
          replica = await opened(story, device, name)
        }
        if (at % 11 === 5) await replica.tidy(async () => undefined)
        told = { ...told, ...step }
        const { standing } = replica
        expect([at, standing.epoch]).toEqual([at, told.epoch])
        expect([at, replica.attention.map((row) => [row.id, row.result.reason])]).toEqual([at, told.attention ?? []])
        expect([at, standing.cursors]).toEqual([at, told.cursors])
        expect([at, heldOf(replica)]).toEqual([at, told.held])
        const sums = Object.fromEntries(Object.entries(standing.sums).filter(([scope]) => told.held![scope] !== undefined && standing.staging[scope] === undefined))
        if (Object.keys(standing.staging).length === 0) expect([at, sums]).toEqual([at, told.sums])
        expect([at, replica.outbox.map((row) => row.id)]).toEqual([at, told.outbox])
        expect([at, await viewOf(replica, Object.keys(told.view!))]).toEqual([at, told.view])
      }
      replica.close()
    })
})
