// Pinyin initials of any Chinese text, on the phone: browsers order Chinese by pinyin, so a character's initial is that of the last boundary that
// isn't after it. Of the 3,755 commonest characters six differ from a dictionary. Where a browser orders otherwise there are none, and what
// records carry of their own (`initials` of people and matters) is searched as before. Knows no records.

const LETTERS = 'abcdefghjklmnopqrstwxyz'
/** The first common character of each letter; i, u and v begin no syllable. */
const FIRST = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀']
/** Characters of names and matters that are read in two ways: their other initial. */
const OTHER: Readonly<Record<string, string>> = {
  长: 'c', 重: 'c', 行: 'h', 会: 'k', 调: 't', 参: 's', 单: 's', 曾: 'z', 解: 'x', 乐: 'y', 朝: 'z', 传: 'z', 查: 'z', 区: 'o', 仇: 'q', 省: 'x', 率: 's', 盛: 'c',
  弹: 't', 藏: 'z', 系: 'j', 校: 'j', 降: 'x', 种: 'c', 石: 'd', 翟: 'z', 车: 'j', 卡: 'q', 尉: 'y', 宿: 'x', 折: 's', 提: 'd', 召: 's', 秘: 'b', 强: 'j',
} // prettier-ignore

const collator = new Intl.Collator('zh-u-co-pinyin')
/** Whether this browser orders Chinese by pinyin. */
export const ORDERS_BY_PINYIN = FIRST.every((one, place) => place === 0 || collator.compare(FIRST[place - 1]!, one) < 0)

const known = new Map<string, string>()

function letterOf(char: string): string {
  const found = known.get(char)
  if (found !== undefined) return found
  let from = 0
  let to = FIRST.length
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if (collator.compare(FIRST[middle]!, char) <= 0) from = middle
    else to = middle
  }
  const letter = LETTERS[from]!
  known.set(char, letter)
  return letter
}

/** "评议2号" -> "py2h"; what is no letter, number or Chinese character is left out. With a second reading where a character has one: "会长" -> "hz kc". */
export function initialsOf(text: string): string {
  let first = ''
  let second = ''
  for (const char of text.toLowerCase()) {
    if ((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')) {
      first += char
      second += char
    } else if (ORDERS_BY_PINYIN && char >= '一' && char <= '龥') {
      const letter = letterOf(char)
      first += letter
      second += OTHER[char] ?? letter
    }
  }
  return first === second ? first : `${first} ${second}`
}
