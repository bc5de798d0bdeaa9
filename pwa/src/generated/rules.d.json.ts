// Written by `scripts/generate` from the declarations in Python; changes here are overwritten.
import type { WrittenRules } from '../rules/whole'

declare const table: WrittenRules
export default table
