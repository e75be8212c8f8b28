import { describe, expect, it } from 'vitest'
import { contentWords, sharedWords } from './shared-words.ts'

describe('titles that say nearly the same', () => {
  const shared = (a: string, b: string, units: readonly string[] = []) => [...sharedWords(contentWords(a, units), contentWords(b, units))]

  it('are found with other words around, another order and without diacritics', () => {
    expect(shared('Giải pháp rút ngắn thời gian cấp phát vật tư', 'Cap phat vat tu: sang kien rut ngan thoi gian')).toEqual(['rut', 'ngan', 'thoi', 'gian', 'cap', 'phat', 'vat'])
  })

  it('are not those that share only what every title says', () => {
    expect(shared('Nâng cao hiệu quả công tác lưu trữ', 'Nâng cao hiệu quả công tác tiếp dân')).toEqual([])
  })

  it('are not those from one unit about different things', () => {
    const units = ['Phòng Tổng hợp']
    expect(shared('Sổ trực của Phòng Tổng hợp', 'Lịch họp của Phòng Tổng hợp', units)).toEqual([])
  })

  it('need half of the shorter title', () => {
    expect(shared('Số hóa hồ sơ lưu trữ', 'Số hóa kho ảnh tư liệu lễ tân khánh tiết')).toEqual([])
    expect(shared('Số hóa hồ sơ', 'Số hóa toàn bộ hồ sơ giấy của thanh tra')).toEqual(['hoa', 'ho'])
  })

  it('say nothing when a title has no words of its own', () => {
    expect(shared('Sáng kiến', 'Sáng kiến')).toEqual([])
  })
})
