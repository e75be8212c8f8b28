import type { readNovelty } from '@sangkien/contract/novelty'
import type { Reply } from '../../api/wire.ts'

/** The page of a dossier as the server shows it to this reader. */
export type NoveltyNow = Reply<typeof readNovelty>
export type Run = NonNullable<NoveltyNow['run']>
export type Source = Run['sources'][number]

/** Offsets in the whole text of a side. */
export type Span = readonly [from: number, to: number]

/** Every act of this person carries why not now, or `null`; none is there for who only reads. */
export type Acts = NoveltyNow['acts']
