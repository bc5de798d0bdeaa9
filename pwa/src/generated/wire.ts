// Written by `scripts/generate` from the declarations in Python; changes here are overwritten.
import * as v from 'valibot'

export const Result = v.object({
  id: v.string(),
  outcome: v.picklist(['applied', 'duplicate', 'held', 'merged', 'refused']),
  seq: v.optional(v.pipe(v.number(), v.safeInteger())),
  code: v.optional(v.string()),
  reason: v.optional(v.string()),
  field: v.optional(v.string()),
  basis: v.optional(v.string()),
  values: v.optional(v.record(v.string(), v.string())),
  overwritten: v.optional(v.array(v.string())),
  current: v.optional(v.string()),
  on: v.optional(v.string()),
})
export type Result = v.InferOutput<typeof Result>

export const Change = v.looseTuple([v.string(), v.string(), v.pipe(v.number(), v.safeInteger()), v.array(v.string()), v.array(v.string()), v.unknown()])
export type Change = v.InferOutput<typeof Change>

export const Segment = v.looseTuple([v.string(), v.string(), v.pipe(v.number(), v.safeInteger()), v.pipe(v.number(), v.safeInteger()), v.instance(Uint8Array)])
export type Segment = v.InferOutput<typeof Segment>

export const Checkpoint = v.looseTuple([v.pipe(v.number(), v.safeInteger()), v.instance(Uint8Array), v.pipe(v.number(), v.safeInteger()), v.pipe(v.number(), v.safeInteger()), v.instance(Uint8Array)])
export type Checkpoint = v.InferOutput<typeof Checkpoint>

export const Response = v.object({
  now: v.pipe(v.number(), v.safeInteger()),
  epoch: v.string(),
  schema: v.pipe(v.number(), v.safeInteger()),
  person: v.string(),
  counter: v.pipe(v.number(), v.safeInteger()),
  seq: v.pipe(v.number(), v.safeInteger()),
  stamp: v.string(),
  backed_up_through: v.pipe(v.number(), v.safeInteger()),
  tell: v.optional(v.boolean()),
  results: v.optional(v.array(Result)),
  segments: v.optional(v.array(Segment)),
  changes: v.optional(v.array(Change)),
  cursors: v.optional(v.record(v.string(), v.pipe(v.number(), v.safeInteger()))),
  fills: v.optional(v.record(v.string(), v.pipe(v.number(), v.safeInteger()))),
  drop: v.optional(v.array(v.string())),
  reset: v.optional(v.array(v.string())),
  more: v.optional(v.boolean()),
  notice: v.optional(v.string()),
  checkpoint: v.optional(v.union([Checkpoint, v.null()])),
})
export type Response = v.InferOutput<typeof Response>
export const LIMITS = {
  EXCHANGE_BYTES_MAX: 1048576,
  OPERATIONS_MAX: 1000,
  OPERATION_BYTES_MAX: 65536,
  SCOPES_MAX: 400,
  WANT_BYTES_DEFAULT: 1048576,
  WANT_BYTES_MAX: 33554432,
  WANT_BYTES_MIN: 4096,
  SEGMENT_RECORDS_MAX: 1000,
  SEGMENT_FROM_RECORDS: 64,
  CLOCK_AHEAD_MS_MAX: 300000,
  STAMP_AHEAD_MS_MAX: 600000,
  HAND_IN_MS_MAX: 7776000000,
  PART_OPERATIONS: 100,
  REDO_MS_MAX: 15552000000,
  TURN_EXCHANGES_MAX: 256,
  SUM_MODULUS: 9007199254740992,
} as const
