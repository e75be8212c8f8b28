import type { Synonyms } from '../import/head-key.ts'
import { type PastField, pastHeads } from '../past/past-field.ts'

/** Columns of lists of solutions, procedures and initiatives of others: what lists of recognised ones have, under more names. */
const more: Partial<Record<PastField, readonly string[]>> = {
  title: [
    'ten quy trinh', 'quy trinh', 'ten thu tuc', 'ten thu tuc hanh chinh', 'thu tuc hanh chinh', 'ten cong trinh', 'ten nhiem vu', 'ten nhiem vu khoa hoc', 'ten giai phap sang kien', 'ten giai phap huu ich', 'ten sang che', 'ten mo hinh', 'ten san pham',
    'ten cong trinh giai phap', 'ten sang kien de nghi cong nhan', 'ten de tai nghien cuu', 'ten noi dung',
  ],
  authors: ['tac gia giai phap', 'nhom thuc hien', 'don vi chu tri', 'to chuc chu tri', 'ho ten tac gia dong tac gia', 'chu so huu', 'nguoi nop don'],
  unit: ['co quan', 'don vi thuc hien', 'co quan thuc hien', 'co quan chu tri', 'dia chi', 'noi ap dung', 'dia phuong', 'co quan don vi cong tac'],
  decision: ['van ban', 'so van ban', 'van ban ban hanh', 'so bang', 'so don'],
}

/** Headers as such lists write them, by `headKey`. */
export const corpusHeads: readonly Synonyms<PastField>[] = pastHeads.map(({ field, words }) => ({ field, words: [...words, ...(more[field] ?? []).filter((word) => !words.includes(word))] }))
