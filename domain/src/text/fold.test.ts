import { describe, expect, it } from 'vitest'
import { exactKey, fold, nfc } from './fold.ts'
import { sortKey } from './sort-key.ts'
import { unifyTones } from './tone-placement.ts'

describe('searching without marks', () => {
  it.each([
    ['Nguyễn Đức Hoà', 'nguyen duc hoa'],
    ['  Rút   ngắn\nthời gian ', 'rut ngan thoi gian'],
    ['ƯỜNG đường ỷ ữ ợ ặ', 'uong duong y u o a'],
    ['Nguyễn'.normalize('NFD'), 'nguyen'],
    ['SK-2026-017', 'sk-2026-017'],
  ])('finds %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('stores composed letters whatever the keyboard sent', () => {
    expect(nfc('Nguyễn'.normalize('NFD'))).toBe('Nguyễn')
    expect([...nfc('Nguyễn'.normalize('NFD'))]).toHaveLength(6)
  })
})

describe('where the tone stands', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Thuý', 'Thúy'],
    ['UỶ BAN', 'ỦY BAN'],
    ['khoẻ, loè loẹt', 'khỏe, lòe loẹt'],
    ['hoàn', 'hoàn'],
    ['quý', 'quý'],
    ['Quỳ', 'Quỳ'],
    ['khuỷu', 'khuỷu'],
    ['hòa', 'hòa'],
  ])('%s is compared as %s', (text, unified) => {
    expect(unifyTones(text)).toBe(unified)
  })

  it('does not part two spellings of one word, but parts two words', () => {
    expect(exactKey('Thuỳ  Trâm')).toBe(exactKey('thùy trâm'))
    expect(exactKey('Lan')).not.toBe(exactKey('Lân'))
  })
})

describe('names in order', () => {
  it('go by given name, then family name, then the middle', () => {
    const names = ['Trần Văn Bình', 'Nguyễn Thị An', 'Lê Văn An', 'Lê Thị An', 'Phạm Ánh', 'Võ Hồng Ân', 'Đỗ Anh', 'Dương Anh']
    expect(names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
      'Lê Thị An', 'Lê Văn An', 'Nguyễn Thị An', 'Dương Anh', 'Đỗ Anh', 'Phạm Ánh', 'Võ Hồng Ân', 'Trần Văn Bình',
    ])
  })

  it('orders tones as the dictionary does: ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    const names = ['Tạ', 'Tá', 'Tã', 'Tả', 'Tà', 'Ta']
    expect(names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(['Ta', 'Tà', 'Tả', 'Tã', 'Tá', 'Tạ'])
  })

  it('agrees with the Vietnamese collation for every pair of single given names', () => {
    const collator = new Intl.Collator('vi')
    const names = ['An', 'Ánh', 'Ân', 'Băng', 'Bằng', 'Châu', 'Dung', 'Dũng', 'Đạt', 'Đức', 'Em', 'Ê', 'Hà', 'Hạ', 'Hải', 'Hân', 'Khoa', 'Lan', 'Lân', 'Mơ', 'Mở', 'Oanh', 'Ơn', 'Thư', 'Thu', 'Ưng', 'Ý', 'Yên']
    for (const a of names) for (const b of names) expect(Math.sign(collator.compare(a, b)), `${a} ${b}`).toBe(sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0)
  })

  it('takes a name of one word, and nothing', () => {
    expect(sortKey('Lan')).toBe('l0a0n0.000')
    expect(sortKey('  ')).toBe('')
  })
})
