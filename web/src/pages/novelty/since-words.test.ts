import { expect, it } from 'vitest'
import { sayApart, sayChangedSince } from './since-words.ts'

const same = { texts: 0, dossierChanged: false, readingChanged: false, countsChanged: false, thresholdsChanged: false }

it('says nothing when a new check would find the same', () => {
  expect(sayChangedSince(same)).toEqual([])
})

it('says each thing that is another now', () => {
  expect(sayChangedSince({ texts: 1204, dossierChanged: true, readingChanged: true, countsChanged: true, thresholdsChanged: true })).toEqual(['Hồ sơ đã được bổ sung.', '1.204 văn bản mới vào kho.', 'Từ điển của kho đã thay đổi.', 'Ngưỡng hiện kết quả đã thay đổi.'])
})

it('says that words were counted anew, once the dictionary is still the same', () => {
  expect(sayChangedSince({ ...same, countsChanged: true })).toEqual(['Chỉ mục đã dựng lại, các từ được đếm lại trên toàn kho.'])
})

it('says of a check on the corpus of then that it knew fewer texts', () => {
  expect(sayApart({ ...same, texts: -12 })).toEqual(['So với ít hơn 12 văn bản trong kho.'])
})
