import { describe, expect, it } from 'vitest'
import { initialsOf, ORDERS_BY_PINYIN } from './pinyin'

describe('pinyin initials on the phone', () => {
  it('are those of each character, with numbers and letters kept', () => {
    expect(ORDERS_BY_PINYIN).toBe(true)
    expect(initialsOf('代表建议答复查询')).toContain('dbjydfcx')
    expect(initialsOf('林晓雯')).toBe('lxw')
    expect(initialsOf('《监督法》第 3 讲 AI')).toContain('jdfd3jai')
    expect(initialsOf('，。—')).toBe('')
  })
  it('give both where a character is read in two ways', () => {
    expect(initialsOf('会长')).toBe('hz kc')
    expect(initialsOf('重庆')).toBe('zq cq')
    expect(initialsOf('曾志强').split(' ')).toContain('zzj')
  })
  it('know every letter that a syllable begins with', () => {
    const words = ['爱', '北', '城', '大', '俄', '法', '国', '海', '机', '科', '路', '民', '年', '欧', '评', '全', '人', '社', '统', '文', '学', '议', '职']
    expect(words.map((word) => initialsOf(word)[0]).join('')).toBe('abcdefghjklmnopqrstwxyz')
  })
})
