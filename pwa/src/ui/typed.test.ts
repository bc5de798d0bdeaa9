// What is typed or pasted becomes a step without what nobody sees; nothing that writing needs is lost on the way.

import { describe, expect, it } from 'vitest'
import { typed } from './typed'
import { cleanStep } from '../rules/cleaning'

describe('a step', () => {
  it('is cleaned field by field: lines only where the field has lines', () => {
    const step = { collection: 'first_contact.visit', kind: 'create', fields: { visitor: '王\n芳\u200b', matter: '第一页\u000b第二页\u202e', received_at: 5, arrival: null } }
    expect(cleanStep(step).fields).toEqual({ visitor: '王 芳', matter: '第一页\n第二页', received_at: 5, arrival: null })
  })
  it('is cleaned in maps and lists, and on the path of one key', () => {
    const set = { 'remarks/floor': '有水\u2028渍', inspectors: { a: true } }
    expect(cleanStep({ collection: 'hygiene.inspection', set }).set).toEqual({ 'remarks/floor': '有水 渍', inspectors: { a: true } })
  })
  it('keeps full-width forms, rare characters, selectors and joined emoji', () => {
    const text = 'Ａ１　𠮷葛\u{e0100}👩\u200d🚒❤\ufe0f🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}\ue000'
    expect(cleanStep({ collection: 'first_contact.visit', inputs: { told: text } }).inputs).toEqual({ told: text })
  })
})

describe('a field', () => {
  const event = (value: string, inputType: string) => ({ target: { value }, inputType }) as unknown as Event
  it('shows what was pasted as it will be kept', () => {
    expect(typed(event('一\u000b二\u200b', 'insertFromPaste'), true)).toBe('一\n二')
    expect(typed(event('一\u000b二', 'insertFromDrop'), false)).toBe('一 二')
  })
  it('leaves alone what is being typed: a joiner may wait for the letter that it joins', () => {
    expect(typed(event('می\u200c', 'insertText'), true)).toBe('می\u200c')
  })
})
