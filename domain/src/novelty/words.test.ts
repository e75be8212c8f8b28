import { describe, expect, it } from 'vitest'
import { noOwnWords, readingOf } from './reading.ts'
import { subtract } from './subtract.ts'
import { plainWords } from './plain-words.ts'
import { hashWord } from './hash.ts'
import { readWords } from './words.ts'

const { abbreviations, subtractions } = readingOf({ ...noOwnWords, abbreviations: { 'TP.HCM': 'thành phố Hồ Chí Minh', CĐS: '' }, names: ['Trung tâm Phục vụ Bến Cũ'] }, ['Phòng Hành chính - Quản trị'], ['Rủi ro khi áp dụng'])

describe('the words of a text as they are compared', () => {
  it.each([
    ['one tone placement and no capitals', 'Hoà giải, UỶ BAN', ['hòa', 'giải', 'ủy', 'ban']],
    ['marks kept: two words are two', 'cân cần can', ['cân', 'cần', 'can']],
    ['an abbreviation as what it stands for', 'ứng dụng CNTT tại UBND', ['ứng', 'dụng', 'công', 'nghệ', 'thông', 'tin', 'tại', 'ủy', 'ban', 'nhân', 'dân']],
    ['one with a dot, as the agency wrote it', 'ở TP.HCM và TP. HCM', ['ở', 'thành', 'phố', 'hồ', 'chí', 'minh', 'và', 'thành', 'phố', 'hồ', 'chí', 'minh']],
    ['one the agency took away, as it is', 'về CĐS', ['về', 'cđs']],
    ['a word that only looks like one', 'tin học', ['tin', 'học']],
    ['decomposed letters, once made NFC', 'Nguyễn'.normalize('NFD').normalize('NFC'), ['nguyễn']],
  ])('are %s', (_what, text, words) => {
    expect([...readWords(text, abbreviations).hashes]).toEqual(words.map(hashWord))
  })

  it('know where they stand; the syllables of an abbreviation stand at it', () => {
    const text = 'Kho CNTT mới'
    const { from, to } = readWords(text, abbreviations)
    expect([...from].map((at, word) => text.slice(at, to[word]))).toEqual(['Kho', 'CNTT', 'CNTT', 'CNTT', 'CNTT', 'mới'])
  })

  it('are parted into sentences by a stop or a new line, not by the dot of a number', () => {
    expect([...readWords('Giảm 1.200 đồng. Xong.\nCòn lại', new Map()).sentences]).toEqual([0, 0, 0, 0, 1, 2, 2])
  })
})

describe('what does not count', () => {
  const left = (text: string): string[] => {
    const words = subtract(readWords(text, abbreviations), subtractions)
    return [...words.from].flatMap((from, at) => (words.mask[at] === 0 ? plainWords(text.slice(from, words.to[at])) : []))
  }
  it.each([
    ['a heading of the form', 'Mô tả bản chất của sáng kiến: ghép xe', ['ghép', 'xe']],
    ['a section of the agency’s own form', 'Rủi ro khi áp dụng là mất điện', ['là', 'mất', 'điện']],
    ['the name of a unit', 'do Phòng Hành chính - Quản trị lập', ['do', 'lập']],
    ['a name the agency added', 'tại trung tâm phục vụ Bến Cũ', ['tại']],
    ['a place', 'ở tỉnh Bắc Ninh và Hà Nam', ['ở', 'và']],
    ['an act cited by number, date and issuer', 'Theo Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 của Chính phủ, việc này', ['theo', 'việc', 'này']],
    ['an act cited by its date in words', 'Căn cứ Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã. Ghép xe', ['căn', 'cứ', 'ghép', 'xe']],
    ['a law by its year', 'theo Luật Thi đua, khen thưởng năm 2022 thì', ['theo', 'thì']],
    ['an article', 'nêu tại điểm a khoản 1 Điều 3', ['nêu', 'tại']],
    ['a quotation', 'viết “mỗi người làm việc bằng hai vì cơ quan” rồi thôi', ['viết', 'rồi', 'thôi']],
    ['nothing of a term in quotation marks', 'gọi là “sổ trực”', ['gọi', 'là', 'sổ', 'trực']],
  ])('is %s', (_what, text, words) => {
    expect(left(text)).toEqual(words)
  })
})
