// Wherever a record's state stands, it is said whether the record was entered late: by the state's mark, or by the page in lines [TI3].

import { describe, expect, it } from 'vitest'

const components = import.meta.glob<string>('../**/*.vue', { query: '?raw', import: 'default', eager: true })
/** The tray's own records are entered by the house, and never late. */
const OF_THE_HOUSE = ['../pages/handed_in/TrayList.vue', '../pages/handed_in/HandedInPage.vue']

describe('what was entered late', () => {
  it('is said wherever the state of a record is', () => {
    expect(Object.keys(components).length).toBeGreaterThan(80)
    const silent = Object.entries(components).filter(([path, text]) => {
      const states = text.match(/<StateTag\b[^>]*>/g) ?? []
      const saidInLines = (text.match(/<LateMark\b[^>]* lines\b/g) ?? []).length + Number(/<FactsOf\b/.test(text))
      return !OF_THE_HOUSE.includes(path) && states.filter((one) => !/ :late="/.test(one)).length > saidInLines
    })
    expect(silent.map(([path]) => path)).toEqual([])
  })
})
