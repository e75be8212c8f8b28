import { checkRichText } from '@sangkien/domain/text/check-rich-text'
import { getSchema } from '@tiptap/core'
import { expect, it } from 'vitest'
import { dossierText } from './rich-text-extensions.ts'

const schema = getSchema(dossierText)

it('writes only what the rules of dossier text allow, attributes included', () => {
  const made = schema.nodeFromJSON({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Thực trạng' }] },
      { type: 'paragraph', attrs: { confidential: true }, content: [{ type: 'text', text: 'Đoạn mật', marks: [{ type: 'bold' }, { type: 'italic' }] }, { type: 'hardBreak' }] },
      { type: 'orderedList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Một' }] }] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [{ type: 'paragraph' }] }, { type: 'tableCell', content: [{ type: 'paragraph' }] }] }] },
    ],
  })
  made.check()
  expect(checkRichText(made.toJSON())).toBeUndefined()
})

it('has no place for links, pictures, code or strike-through', () => {
  expect(Object.keys(schema.marks).toSorted()).toEqual(['bold', 'italic'])
  expect(Object.keys(schema.nodes).toSorted()).toEqual([
    'bulletList', 'doc', 'hardBreak', 'heading', 'listItem', 'orderedList', 'paragraph', 'table', 'tableCell', 'tableHeader', 'tableRow', 'text',
  ])
})
