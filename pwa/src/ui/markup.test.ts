import { describe, expect, it } from 'vitest'
import { blocksOf, marked, spansOf } from './markup'

describe('markup of notes (1.8, 5.8)', () => {
  it('reads headings, lists, bold and paragraphs', () => {
    expect(blocksOf('# 一\n正文**要点**。\n\n- 甲\n- 乙\n1. 丙\n2、丁').map((one) => one.kind)).toEqual(['heading', 'paragraph', 'list', 'list'])
    expect(blocksOf('- 甲\n- 乙')[0]).toEqual({ kind: 'list', ordered: false, items: [[{ text: '甲', bold: false }], [{ text: '乙', bold: false }]] })
    expect(spansOf('前**中**后')).toEqual([{ text: '前', bold: false }, { text: '中', bold: true }, { text: '后', bold: false }])
  })
  it('leaves everything else as text', () => {
    for (const text of ['<script>alert(1)</script>', '[链接](javascript:alert(1))', '**没有闭合', '### 三级', '#没有空格', '2026年', '<b>粗</b> & "引"']) {
      expect(blocksOf(text)).toEqual([{ kind: 'paragraph', spans: [{ text, bold: false }] }])
    }
  })
  it('loses no character of a line that it does not know', () => {
    const text = '甲**乙**丙**丁'
    expect(spansOf(text).map((one) => one.text).join('')).toBe('甲乙丙**丁')
  })
  it('puts a mark on and takes it away', () => {
    const bold = marked('学习要点', 2, 4, 'bold')
    expect(bold.text).toBe('学习**要点**')
    expect(marked(bold.text, bold.from, bold.to, 'bold').text).toBe('学习要点')
    expect(marked('甲\n乙\n丙', 2, 5, 'numbered').text).toBe('甲\n1. 乙\n2. 丙')
    expect(marked('甲\n- 乙', 4, 4, 'bullet').text).toBe('甲\n乙')
    expect(marked('- 甲', 1, 1, 'heading').text).toBe('# 甲')
    expect(marked('', 0, 0, 'bullet').text).toBe('- ')
  })
})
