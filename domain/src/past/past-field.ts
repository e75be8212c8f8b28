import type { Synonyms } from '../import/head-key.ts'

/** What a column of a list of earlier initiatives can hold. */
export const pastFields = ['title', 'authors', 'year', 'decision', 'decidedOn', 'unit', 'order'] as const
export type PastField = (typeof pastFields)[number]

/** Headers as lists of offices write them, by `headKey`. */
export const pastHeads: readonly Synonyms<PastField>[] = [
  {
    field: 'title', words: [
      'ten sang kien', 'sang kien', 'ten giai phap', 'giai phap', 'ten sang kien giai phap', 'ten sang kien kinh nghiem', 'sang kien kinh nghiem', 'ten skkn', 'skkn', 'ten de tai', 'ten de tai sang kien', 'ten sk', 'noi dung sang kien',
      'ten sang kien de tai', 'ten de tai giai phap', 'ten sang kien cai tien ky thuat', 'ten sang kien giai phap cong tac', 'tieu de',
    ],
  },
  {
    field: 'authors', words: [
      'tac gia', 'dong tac gia', 'tac gia dong tac gia', 'tac gia va dong tac gia', 'tac gia nhom tac gia', 'nhom tac gia', 'ho va ten tac gia', 'ho ten tac gia', 'ten tac gia', 'ho va ten', 'ho ten', 'nguoi thuc hien', 'tac gia sang kien',
      'ca nhan tap the', 'tac gia chu nhiem', 'chu nhiem de tai',
    ],
  },
  { field: 'year', words: ['nam', 'nam cong nhan', 'nam cn', 'nam hoc', 'nam xet', 'nam thuc hien', 'nam ap dung', 'nam dat giai'] },
  {
    field: 'decision', words: [
      'so qd', 'qd so', 'so quyet dinh', 'quyet dinh so', 'quyet dinh', 'qd', 'quyet dinh cong nhan', 'so quyet dinh cong nhan', 'so qd cong nhan', 'qd cong nhan', 'so ngay quyet dinh', 'so ngay qd', 'so hieu quyet dinh', 'so ky hieu',
      'so va ngay quyet dinh', 'can cu cong nhan',
    ],
  },
  { field: 'decidedOn', words: ['ngay qd', 'ngay quyet dinh', 'ngay cong nhan', 'ngay ban hanh', 'ngay ky', 'ngay thang quyet dinh', 'ngay thang nam quyet dinh', 'ngay ky quyet dinh', 'ngay cap', 'quyet dinh ngay', 'quyet dinh cong nhan ngay'] },
  { field: 'unit', words: ['don vi', 'don vi cong tac', 'phong ban', 'phong', 'noi cong tac', 'phong ban don vi', 'don vi phong ban', 'co quan don vi', 'bo phan', 'don vi ap dung', 'to chuyen mon', 'don vi tac gia'] },
  { field: 'order', words: ['stt', 'tt', 'so tt', 'so thu tu'] },
]
