import { expect, it } from 'vitest'
import { sayChangedSince } from './since-words.ts'

const same = { texts: 0, dossierChanged: false, readingChanged: false, thresholdsChanged: false }

it('says nothing when a new check would find the same', () => {
  expect(sayChangedSince(same)).toEqual([])
})

it('says each thing that is another now', () => {
  expect(sayChangedSince({ texts: 1204, dossierChanged: true, readingChanged: true, thresholdsChanged: true })).toEqual(['Hồ sơ đã được bổ sung.', '1.204 văn bản mới vào kho.', 'Từ điển của kho đã thay đổi.', 'Ngưỡng hiện kết quả đã thay đổi.'])
})
