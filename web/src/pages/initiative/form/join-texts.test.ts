import type { Block, RichText } from '@sangkien/domain/text/rich-text'
import { describe, expect, it } from 'vitest'
import { joinTexts } from './join-texts.ts'

const paragraph = (text: string, confidential = false): Block => ({ type: 'paragraph', ...(confidential && { attrs: { confidential } }), content: [{ type: 'text', text }] })
const text = (...content: Block[]): RichText => ({ type: 'doc', content })
const list: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Đo mười lượt')] }] }

describe('two versions of a text are joined', () => {
  it('theirs first, then my paragraphs, each with its marks', () => {
    expect(joinTexts(text(paragraph('Bản kia.')), text(paragraph('Bản của tôi.', true), list))).toEqual(text(paragraph('Bản kia.'), paragraph('Bản của tôi.', true), list))
  })

  it('without saying twice what both have, however the server ordered its parts', () => {
    const same = { content: [{ text: 'Chung.', type: 'text' }], type: 'paragraph' } as Block
    expect(joinTexts(text(same, paragraph('Thêm của họ.')), text(paragraph('Chung.'), paragraph('Thêm của tôi.')))).toEqual(text(same, paragraph('Thêm của họ.'), paragraph('Thêm của tôi.')))
  })

  it('a paragraph made confidential is not the open one: both stand', () => {
    expect(joinTexts(text(paragraph('Số liệu.')), text(paragraph('Số liệu.', true))).content).toHaveLength(2)
  })
})
