import { expect, it } from 'vitest'
import { changedTexts, labelOf, type MinutesView, nameOf, typedTexts } from './minutes-form.ts'

const text = (field: string, said: string, initiativeId: string | null = null, personId: string | null = null) => ({ field, initiativeId, personId, text: said, pieces: [] })
const minutes = { texts: [text('guests', 'Sở KHCN'), text('discussion', 'Thảo luận', 'a')], items: [{ initiativeId: 'a', heading: '1.', lines: [], judges: [{ personId: 'y', name: 'Ngô Văn Ý' }] }] } as unknown as MinutesView

it('sends what was typed and is another, and opinions begun', () => {
  expect(changedTexts(minutes, {})).toEqual([])
  expect(changedTexts(minutes, { guests: 'Sở KHCN ', 'discussion/a': 'Thảo luận kỹ', 'opinion/a/y': 'Cần thêm số liệu' })).toMatchObject([{ field: 'discussion', text: 'Thảo luận kỹ' }, { field: 'opinion', initiativeId: 'a', personId: 'y', text: 'Cần thêm số liệu' }])
  expect(typedTexts(minutes, { 'opinion/a/y': '' }).map(nameOf)).toEqual(['guests', 'discussion/a', 'opinion/a/y'])
})

it('calls each text by its item and its member', () => {
  expect(labelOf(minutes, typedTexts(minutes, { 'opinion/a/y': '' })[2]!)).toBe('Ý kiến khác của Ngô Văn Ý, sáng kiến 1')
  expect(labelOf(minutes, minutes.texts[0]!)).toBe('Khách mời')
})
