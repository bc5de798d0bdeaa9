import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEntered, readScanned, readTyped, stationAddress } from './address'

const HERE = 'https://luzhi.example.gov.cn'
const CODE = 'ABCDEFGH01234567'

describe('what was scanned', () => {
  it('opens our own stations and enrolment links', () => {
    expect(readScanned(`${HERE}/q/${CODE}`, HERE)).toEqual({ kind: 'station', code: CODE })
    const shown = readScanned(`${HERE}/q/${CODE}?t=119675520&k=abcdefgh`, HERE)
    expect(shown).toEqual({ kind: 'station', code: CODE, shown: { step: 119675520, key: 'abcdefgh' } })
    expect(shown.kind === 'station' && stationAddress(shown)).toBe(`/q/${CODE}?t=119675520&k=abcdefgh`)
    expect(readScanned(`${HERE}/q/${CODE}?t=-1&k=x`, HERE)).toEqual({ kind: 'station', code: CODE })
    expect(readScanned(` ${CODE} `, HERE)).toEqual({ kind: 'station', code: CODE })
    expect(readScanned(`${HERE}/e#abcdefghijklmnopqrstuv`, HERE)).toEqual({ kind: 'enrolment', code: 'abcdefghijklmnopqrstuv' })
  })
  it('knows a visitor\'s slip, scanned or typed in groups (13.3)', () => {
    const slip = '0123456789ABCDEFGHJKMNPQRS'
    expect(readScanned(`${HERE}/v/${slip}`, HERE)).toEqual({ kind: 'slip', code: slip })
    expect(readTyped('01234 56789 abcde fghjk mnpqr s')).toEqual({ kind: 'slip', code: slip })
    expect(readScanned(`${HERE}/v/${slip}X`, HERE)).toEqual({ kind: 'refused', reason: 'notCode' })
  })
  it.each([
    [`https://evil.example/q/${CODE}`, 'foreign'],
    [`https://luzhi.example.gov.cn.evil.cn/q/${CODE}`, 'foreign'],
    [`https://xn--lzhi-0oa.example.gov.cn/q/${CODE}`, 'foreign'],
    [`https://lüzhi.example.gov.cn/q/${CODE}`, 'foreign'],
    [`https://user@luzhi.example.gov.cn/q/${CODE}`, 'foreign'],
    [`https://luzhi.example.gov.cn:8443/q/${CODE}`, 'foreign'],
    [`http://luzhi.example.gov.cn/q/${CODE}`, 'insecure'],
    [`${HERE}/q/short`, 'notCode'],
    [`${HERE}/api/session/end`, 'notCode'],
    ['javascript:alert(1)', 'foreign'],
    ['WIFI:S:office;T:WPA;P:secret;;', 'foreign'],
    ['你好', 'notCode'],
    ['', 'notCode'],
  ])('refuses %s as %s', (text, reason) => {
    expect(readScanned(text, HERE)).toEqual({ kind: 'refused', reason })
  })
  it('never throws and never leaves our origin, whatever is scanned', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: 'binary' })), (text) => {
        const scanned = readScanned(text, HERE)
        if (scanned.kind === 'station') expect(scanned.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
      }),
    )
  })
})

describe('a typed short code', () => {
  it('forgives case, blanks, hyphens and look-alike letters', () => {
    for (const typed of ['abcd-2345', 'ABCD 2345', ' abcd2345 ', 'ＡＢＣＤ２３４５']) expect(readTyped(typed)).toEqual({ kind: 'short', short: 'ABCD2345' })
    expect(readTyped('O0I1-L234')).toEqual({ kind: 'short', short: '00111234' })
  })
  it('refuses another length', () => {
    expect(readTyped('ABC')).toEqual({ kind: 'refused', reason: 'short' })
    expect(readTyped('')).toEqual({ kind: 'refused', reason: 'short' })
  })
  it('may also be the whole address, pasted, under the same rules as a scanned one', () => {
    expect(readEntered(`${HERE}/q/${CODE}`, HERE)).toEqual({ kind: 'station', code: CODE })
    expect(readEntered(`https://evil.example/q/${CODE}`, HERE)).toEqual({ kind: 'refused', reason: 'foreign' })
    expect(readEntered('abcd-2345', HERE)).toEqual({ kind: 'short', short: 'ABCD2345' })
  })
  it('means the same whatever its case and however it is spaced', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), minLength: 8, maxLength: 8 })
    const blanks = fc.array(fc.constantFrom('', ' ', '-', '\u3000'), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(letters, blanks, fc.boolean(), (code, gaps, isLower) => {
        const typed = [...code].map((letter, place) => gaps[place] + (isLower ? letter.toLowerCase() : letter)).join('')
        expect(readTyped(typed)).toEqual({ kind: 'short', short: code })
      }),
    )
  })
})
