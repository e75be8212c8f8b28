import { describe, expect, it } from 'vitest'
import type { Span } from './finding.ts'
import { sharesBySection } from './shares-by-section.ts'

const parts = [{ label: '3.1. Tình trạng', text: 'Sổ giấy hay thất lạc.' }, { label: '3.2. Nội dung', text: 'Quét mã vạch khi mượn, quét lại khi trả.' }, { label: '3.3. Khả năng', text: 'Mọi phòng.' }]
const whole = parts.map(({ text }) => text).join('\n\n')
const at = (words: string): Span => [whole.indexOf(words), whole.indexOf(words) + words.length]
const none = { masked: [], passages: [], sentences: [] }
const shares = (spans: Partial<typeof none>) => sharesBySection(parts, { ...none, ...spans }).map(({ words, same, reworded }) => [words, same, reworded])

describe('what of a dossier stood in an earlier one already, section by section', () => {
  it.each([
    ['nothing in common', {}, [[5, 0, 0], [9, 0, 0], [2, 0, 0]]],
    ['a passage in one section', { passages: [at('Quét mã vạch')] }, [[5, 0, 0], [9, 3, 0], [2, 0, 0]]],
    ['a passage over two sections', { passages: [at('thất lạc.\n\nQuét')] }, [[5, 2, 0], [9, 1, 0], [2, 0, 0]]],
    ['words that do not count', { passages: [at('Quét mã vạch')], masked: [at('mã vạch'), at('Mọi phòng')] }, [[5, 0, 0], [7, 1, 0], [0, 0, 0]]],
    ['a sentence in other words, which is no passage', { sentences: [at('Mọi phòng')] }, [[5, 0, 0], [9, 0, 0], [2, 0, 1]]],
  ])('%s', (_what, spans, expected) => {
    expect(shares(spans as Partial<typeof none>)).toEqual(expected)
  })
})
