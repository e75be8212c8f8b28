import { type TextKind, textKinds } from '@sangkien/domain/novelty/text-kind'
import { amongst, oneOf, type RawSearch } from '../../frame/address.ts'
import { marksOf } from '../../frame/keyset.ts'

export const corpusParts = ['tong-quan', 'van-ban', 'tu-dien', 'nguong', 'so-nghia', 'do-chinh-xac'] as const
export type CorpusPart = (typeof corpusParts)[number]

export interface CorpusSearch { readonly phan: CorpusPart; readonly loai: TextKind | ''; readonly q: string; readonly sau: readonly string[] }

export const readCorpusSearch = (raw: RawSearch): CorpusSearch => ({ phan: amongst(raw, 'phan', corpusParts), loai: textKinds.find((kind) => kind === oneOf(raw, 'loai')) ?? '', q: oneOf(raw, 'q').slice(0, 200), sau: marksOf(raw) })

/** The list as the server reads it. */
export const queryOf = ({ loai, q, sau }: CorpusSearch) => ({ ...(loai && { kind: loai }), ...(q && { q }), ...(sau.length > 0 && { after: sau.at(-1) }) })
