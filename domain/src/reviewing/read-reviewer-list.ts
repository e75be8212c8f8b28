import type { SheetRow } from '../import/cell.ts'
import { findEntries } from '../import/find-entries.ts'
import { findHead, type Head } from '../import/find-head.ts'
import type { Synonyms } from '../import/head-key.ts'
import { type CellWrong, cellTaker } from '../import/take-cell.ts'
import type { InitiativeId, PersonId } from '../ids.ts'
import { authorFinder } from '../past/match-author.ts'
import { readAuthors } from '../past/read-authors.ts'
import { type ReviewCase, type ReviewerRefusal, refuseRemoval, refuseReviewer } from './refuse-reviewer.ts'

/** What a column of an assignment can hold. Lists give each reviewer a column, or all of them one. */
export const reviewerFields = ['code', 'title', 'first', 'second', 'third', 'order'] as const
export type ReviewerField = (typeof reviewerFields)[number]

const numbered = (number: number, word: string): readonly string[] => [`nguoi phan bien ${number}`, `phan bien ${number}`, `uy vien phan bien ${number}`, `thanh vien phan bien ${number}`, `nguoi phan bien thu ${word}`, `phan bien thu ${word}`]

/** Headers as lists write them, by `headKey`. */
const heads: readonly Synonyms<ReviewerField>[] = [
  { field: 'code', words: ['ma ho so', 'ma', 'ma so', 'ma sang kien', 'so ho so', 'ho so'] },
  { field: 'title', words: ['ten sang kien', 'sang kien', 'ten giai phap', 'ten ho so'] },
  { field: 'first', words: ['nguoi phan bien', 'phan bien', 'thanh vien phan bien', 'uy vien phan bien', 'thanh vien', 'nguoi duoc phan cong', 'phan cong', ...numbered(1, 'nhat')] },
  { field: 'second', words: numbered(2, 'hai') },
  { field: 'third', words: numbered(3, 'ba') },
  { field: 'order', words: ['stt', 'tt', 'so tt', 'so thu tu'] },
]

/** Where the columns of an assignment stand; `undefined` where its dossiers or its reviewers have none. */
export function findReviewerHead(rows: readonly SheetRow[]): Head<ReviewerField> | undefined {
  const head = findHead(rows, heads)
  const there = head?.columns.map(({ field }) => field) ?? []
  return there.includes('code') && there.includes('first') ? head : undefined
}

/** A dossier a list may name, with where everybody stands to it. */
export interface ListedDossier { readonly id: InitiativeId; readonly code: string; readonly case: ReviewCase }
export interface ListedMember { readonly id: PersonId; readonly name: string }

export type ReviewerWrong =
  | { readonly code: 'no_code' }
  | { readonly code: 'unknown_code' }
  | { readonly code: 'code_twice' }
  | { readonly code: 'unknown_name'; readonly name: string }
  | { readonly code: 'name_of_several'; readonly name: string }
  | { readonly code: 'refused'; readonly name: string; readonly refusal: ReviewerRefusal }
  | CellWrong<ReviewerField>

/** A row as it stands, whom it would have review which dossier, and what is wrong with it. */
export interface ReviewerRow {
  readonly row: number
  readonly code: string
  readonly names: readonly string[]
  readonly initiativeId: InitiativeId | null
  readonly people: readonly PersonId[]
  readonly wrongs: readonly ReviewerWrong[]
}

/**
 * What a list of reviewers would do: each dossier it names, with somebody beside it, has exactly those reviewers; rows without a name
 * and dossiers it does not name stay as they are. Names are told apart among the members of the council alone.
 */
export function readReviewerList(rows: readonly SheetRow[], head: Head<ReviewerField>, dossiers: readonly ListedDossier[], members: readonly ListedMember[]): readonly ReviewerRow[] {
  const find = authorFinder(members.map(({ id, name }) => ({ id, fullName: name, since: 0, units: [] })))
  const finder = findEntries(head, { names: ['code'], hidden: false, hiddenColumns: [] })
  const seen = new Set<InitiativeId>()
  return rows.flatMap((row) => {
    const entry = finder.take(row)
    if (!entry) return []
    const wrongs: ReviewerWrong[] = []
    const take = cellTaker(row, finder.fields, { code: 40, first: 1000, second: 200, third: 200 }, (wrong) => wrongs.push(wrong))
    const names = (['first', 'second', 'third'] as const).flatMap((field) => { const cell = take(field); return cell ? readAuthors(cell).authors.map(({ name }) => name) : [] })
    const code = take('code')?.text.trim() ?? ''
    if (names.length === 0 && wrongs.length === 0) return []
    const dossier = dossiers.find((one) => keyOf(one.code) === keyOf(code))
    if (!dossier) wrongs.push({ code: code === '' ? 'no_code' : 'unknown_code' })
    else if (seen.has(dossier.id)) wrongs.push({ code: 'code_twice' })
    if (dossier) seen.add(dossier.id)
    const people = new Set<PersonId>()
    for (const name of names) {
      const found = find(name, undefined, undefined)
      if (found === 'nobody' || found === 'several') wrongs.push({ code: found === 'nobody' ? 'unknown_name' : 'name_of_several', name })
      else people.add(found)
    }
    if (dossier) wrongs.push(...refusedIn(dossier.case, [...people], members))
    return [{ row: row.number, code, names, initiativeId: dossier?.id ?? null, people: [...people], wrongs }]
  })
}

/** What the rules say to these people being the reviewers of an item, and nobody else. */
export function refusedIn(item: ReviewCase, people: readonly PersonId[], members: readonly ListedMember[]): readonly Extract<ReviewerWrong, { code: 'refused' }>[] {
  const nameOf = (person: PersonId) => members.find(({ id }) => id === person)?.name ?? ''
  return [
    ...people.filter((person) => !item.reviewers.includes(person)).map((person) => ({ person, refusal: refuseReviewer(item, person) })),
    ...item.reviewers.filter((person) => !people.includes(person)).map((person) => ({ person, refusal: refuseRemoval(item, person) })),
  ].flatMap(({ person, refusal }) => (refusal ? [{ code: 'refused' as const, name: nameOf(person), refusal }] : []))
}

const keyOf = (code: string): string => code.toUpperCase().replace(/\s+/g, '')
