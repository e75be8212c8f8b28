import { expect, it } from 'vitest'
import { queryOf, readCorpusSearch } from './corpus-address.ts'

it('takes from an address only what the corpus knows', () => {
  expect(readCorpusSearch({ phan: 'xoa', loai: 'sach', q: 'cấp phát' })).toEqual({ phan: 'tong-quan', loai: '', q: 'cấp phát', sau: [] })
  expect(queryOf(readCorpusSearch({ phan: 'van-ban', loai: 'recognised', sau: ['a', 'b'] }))).toEqual({ kind: 'recognised', after: 'b' })
})
