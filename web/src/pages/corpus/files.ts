import { listCorpusTexts, readCorpus } from '@sangkien/contract/corpus'
import { listCorpusFiles } from '@sangkien/contract/corpus-file'
import type { FileState } from '@sangkien/domain/corpus/refuse-corpus-file'
import { forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { sayNumber } from '../../say/number.ts'
import type { Tone } from '../../ui/Badge.tsx'

export type FileRow = Reply<typeof listCorpusFiles>['rows'][number]

export const fileStateWords = { reading: ['Đang đọc', 'waiting'], ready: ['Đã đọc', 'done'], failed: ['Không đọc được', 'overdue'] } as const satisfies { readonly [S in FileState]: readonly [string, Tone] }

/** After an act on a document: whatever shows it is read again. */
export const forgetFiles = (): Promise<void> => forget(listCorpusFiles, listCorpusTexts, readCorpus)

/** "Trang 3 (độ tin cậy 41 %), 7 (không đọc được)"; what stays unsaid of a page is that it was read well. */
export const sayPoorPages = ({ poorPages }: Pick<FileRow, 'poorPages'>): string =>
  `Trang ${poorPages.map(({ page, confidence }) => `${page} (${confidence === 0 ? 'không đọc được' : `độ tin cậy ${confidence} %`})`).join(', ')}`

/** "12 trang, 9 trang quét". */
export const sayPages = ({ pages, done, state, pictures }: Pick<FileRow, 'pages' | 'done' | 'state' | 'pictures'>): string =>
  pages === null ? '–' : state === 'reading' ? `${sayNumber(done)}/${sayNumber(pages)} trang` : `${sayNumber(pages)} trang${pictures > 0 ? `, ${sayNumber(pictures)} trang quét` : ''}`
