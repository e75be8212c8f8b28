import { figures, type listInitiatives, queues } from '@sangkien/contract/initiative'
import { type Stage, stages } from '@sangkien/domain/initiative/stage'
import { type SolutionKind, solutionKinds } from '@sangkien/domain/regulation/pack'
import type { CallInput } from '../../../api/api.ts'
import { allOf, oneOf, parseSearch, type RawSearch, writeSearch } from '../../../frame/address.ts'
import { marksOf } from '../../../frame/keyset.ts'
import type { Figure, Queue } from '../../../say/list-filter.ts'

const sorts = ['received', '-received', 'title', 'due', 'relevance'] as const
export type Sort = (typeof sorts)[number]

/** What the address of the list says. `sau` are the pages gone through. */
export interface ListSearch {
  readonly q: string
  readonly hang: Queue | ''
  readonly buoc: readonly Stage[]
  readonly 'don-vi': string
  /** 'khong': this unit alone, without those it came from. */
  readonly 'tien-than': 'khong' | ''
  /** With a figure of the year's report: the units counted together with this one. */
  readonly gom: readonly string[]
  readonly dot: string
  readonly nam: string
  readonly 'so-lieu': Figure | ''
  /** With a figure of the year's report: the day it is counted to, and the sent report it stands in. */
  readonly den: string
  readonly 'bao-cao': string
  readonly loai: SolutionKind | ''
  readonly 'linh-vuc': string
  readonly xep: Sort | ''
  readonly sau: readonly string[]
}

const word = <T extends string>(raw: RawSearch, name: string, words: readonly T[]): T | '' => words.find((one) => one === oneOf(raw, name)) ?? ''
const uuid = (raw: RawSearch, name: string): string => (/^[0-9a-f-]{36}$/i.test(oneOf(raw, name)) ? oneOf(raw, name) : '')

export const readListSearch = (raw: RawSearch): ListSearch => ({
  q: oneOf(raw, 'q').slice(0, 300),
  hang: word(raw, 'hang', queues),
  buoc: stages.filter((stage) => allOf(raw, 'buoc').includes(stage)),
  'don-vi': uuid(raw, 'don-vi'),
  'tien-than': word(raw, 'tien-than', ['khong']),
  gom: allOf(raw, 'gom').filter((id) => /^[0-9a-f-]{36}$/i.test(id)),
  dot: uuid(raw, 'dot'),
  nam: /^20\d\d$/.test(oneOf(raw, 'nam')) ? oneOf(raw, 'nam') : '',
  'so-lieu': word(raw, 'so-lieu', figures),
  den: /^20\d\d-\d\d-\d\d$/.test(oneOf(raw, 'den')) ? oneOf(raw, 'den') : '',
  'bao-cao': uuid(raw, 'bao-cao'),
  loai: word(raw, 'loai', solutionKinds),
  'linh-vuc': oneOf(raw, 'linh-vuc').slice(0, 60),
  xep: word(raw, 'xep', sorts),
  sau: marksOf(raw),
})

/** The order in force: by relevance while one searches, otherwise the newest first. */
export const sortOf = ({ q, xep }: ListSearch): Sort => xep || (q === '' ? '-received' : 'relevance')

type Query = NonNullable<CallInput<typeof listInitiatives>['query']>

/** The filter as the server reads it, for the list and for the workbook. */
export const filterOf = (search: ListSearch): Query => ({
  sort: sortOf(search),
  ...(search.q && { q: search.q }),
  ...(search.hang && { queue: search.hang }),
  ...(search.buoc.length > 0 && { stage: search.buoc }),
  ...(search['don-vi'] && { unitId: search['don-vi'], ...(search['tien-than'] && { predecessors: 'false' as const }), ...(search['so-lieu'] && search.gom.length > 0 && { countedWith: [...search.gom] }) }),
  ...(search.dot && { roundId: search.dot }),
  ...(search.nam && { year: search.nam }),
  ...(search['so-lieu'] && { figure: search['so-lieu'], ...(search.den && { until: search.den }), ...(search['bao-cao'] && { reportId: search['bao-cao'] }) }),
  ...(search.loai && { kind: search.loai }),
  ...(search['linh-vuc'] && { field: search['linh-vuc'] }),
})

/** The filter with the page asked for. */
export const queryOf = (search: ListSearch): Query => ({ ...filterOf(search), ...(search.sau.length > 0 && { after: search.sau.at(-1) }) })

/** Whether anything but the tab, the order and the page narrows the list. */
export const isNarrowed = ({ hang: _hang, xep: _xep, sau: _sau, gom: _gom, 'tien-than': _alone, buoc, ...rest }: ListSearch): boolean => buoc.length > 0 || Object.values(rest).some((value) => value !== '')

/** A dossier opened from a list remembers it, so that "next" and "back" know where one was. */
export const dossierHref = (id: string, search: ListSearch | string): string => {
  const from = typeof search === 'string' ? search : writeSearch({ ...search }).slice(1)
  return `/sang-kien/${id}${from === '' ? '' : `?tu=${encodeURIComponent(from)}`}`
}

/** The list a dossier was opened from. */
export const listBehind = (from: string): ListSearch => readListSearch(parseSearch(from))
