// The steps between versions of the records (schema/upgrade.py), on records and on operations that were written before [UP4].

import { RULES } from '../generated/rules'
import type { Operation } from './decide'
import type { Fields, Plain, UpgradeStep } from './shape'

export function stepsFrom(collection: string, version: number): readonly UpgradeStep[] {
  return RULES.upgrades.filter((step) => step.collection === collection && version < step.to)
}

export function upgradeFields(steps: readonly UpgradeStep[], fields: Fields): Fields {
  return steps.reduce(step, fields)
}

/** An operation as it would be written today; its id and stamp stay. */
export function upgradeOperation(operation: Operation): Operation {
  if (operation.schema >= RULES.schema) return operation
  const steps = stepsFrom(operation.collection, operation.schema)
  const { fields, set, inputs } = operation
  return {
    ...operation,
    schema: RULES.schema,
    ...(fields && { fields: upgradeFields(steps, fields) }),
    ...(set && { set: upgradeFields(steps, set) }),
    ...(inputs && { inputs: upgradeFields(steps, inputs) }),
  }
}

function step(fields: Fields, one: UpgradeStep): Fields {
  const made: Fields = {}
  for (const [path, value] of Object.entries(fields)) {
    const slash = path.indexOf('/')
    const name = slash < 0 ? path : path.slice(0, slash)
    const key = slash < 0 ? '' : path.slice(slash + 1)
    if (name !== one.field) made[path] = value
    else if (one.type === 'rename') made[one.becomes! + path.slice(name.length)] = value
    else if (one.type === 'recode') made[slash < 0 ? name : `${name}/${recodedKey(one, key)}`] = slash < 0 ? recoded(one, value) : value
  }
  return made
}

function recoded(one: UpgradeStep, value: Plain): Plain {
  if (typeof value === 'string') return one.values![value] ?? value
  if (Array.isArray(value)) return (value as readonly string[]).map((item) => one.values![item] ?? item)
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [recodedKey(one, key), inner]))
  return value
}

function recodedKey(one: UpgradeStep, key: string): string {
  const dot = key.indexOf('.')
  const first = dot < 0 ? key : key.slice(0, dot)
  return (one.values![first] ?? first) + key.slice(first.length)
}
