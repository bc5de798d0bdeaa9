// Written by `scripts/generate` from the declarations in Python; changes here are overwritten.
import type { Rules } from '../rules/shape'
import { whole } from '../rules/whole'
import table from './rules.json'

export const RULES: Rules = whole(table)
