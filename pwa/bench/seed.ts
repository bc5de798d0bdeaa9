// A visit as the bench writes it: about 350 bytes, the same for the same number and seed.

import type { Fields } from '../src/rules/shape'

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const GIVEN = '伟芳娜敏静秀英丽强磊军洋勇艳杰娟涛明超兰霞平刚桂'
const MATTERS = ['咨询代表建议办理进度', '递交书面材料并要求答复', '查询常委会会议公开信息', '反映小区物业与环境卫生问题', '办理旁听常委会会议登记手续']

export function seedOf(i: number, seed: number): Fields {
  let h = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad)
  h = (h ^ (h >>> 15)) >>> 0
  return {
    visitor: SURNAMES[h % 20]! + GIVEN[(h >>> 5) % 24]! + GIVEN[(h >>> 10) % 24]!,
    contact: `13${String(h % 1e9).padStart(9, '0')}`,
    matter: `${MATTERS[h % 5]!} n${(h >>> 4).toString(36)}`,
    received_at: 0,
    told: String(1704070800000 + i * 61000),
  }
}
