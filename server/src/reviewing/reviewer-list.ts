import type { acceptReviewerList, ReviewerList } from '@sangkien/contract/reviewing'
import type { InputOf } from '@sangkien/contract/endpoint'
import { BookFailure, openBook } from '@sangkien/documents/spreadsheet/open-book'
import { type SheetColumn, sheetOf } from '@sangkien/documents/spreadsheet/sheet'
import { openWorkbook } from '@sangkien/documents/spreadsheet/write-workbook'
import { sayDate } from '@sangkien/domain/document/say-date'
import type { PersonId } from '@sangkien/domain/ids'
import type { SheetRow } from '@sangkien/domain/import/cell'
import { rowsLookedAt } from '@sangkien/domain/import/find-head'
import { findReviewerHead, type ListedDossier, readReviewerList, refusedIn } from '@sangkien/domain/reviewing/read-reviewer-list'
import { refuseReviewing } from '@sangkien/domain/reviewing/refuse-reviewer'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { FileReply } from '../http/mount.ts'
import { Refuse } from '../http/refuse.ts'
import type { ItemFacts, SittingFacts } from '../sitting/sitting.query.ts'
import { assign, itemFor, unassign } from './assign.ts'
import { agendaCase, assignmentHash, fieldLabel, itemsSeenBy, reviewCase } from './review-case.ts'

/** Dossiers of an agenda are a few hundred at most. */
const most = 2000
type Row = ItemFacts & { readonly order: number; readonly fieldLabel: string }

const columns: readonly SheetColumn<Row>[] = [
  { head: 'STT', width: 6, kind: 'number', value: ({ order }) => order },
  { head: 'Mã hồ sơ', width: 16, kind: 'text', value: ({ code }) => code },
  { head: 'Tên sáng kiến', width: 60, kind: 'text', value: ({ title }) => title },
  { head: 'Lĩnh vực', width: 26, kind: 'text', value: ({ fieldLabel: label }) => label },
  { head: 'Người phản biện', width: 44, kind: 'text', value: ({ reviewers }) => reviewers.map(({ name }) => name).join('; ') },
]
const memberColumns: readonly SheetColumn<{ readonly name: string; readonly fields: string }>[] = [
  { head: 'Thành viên hội đồng', width: 34, kind: 'text', value: ({ name }) => name },
  { head: 'Lĩnh vực chuyên môn', width: 60, kind: 'text', value: ({ fields }) => fields },
]

/** The agenda with its reviewers, in the columns a list is read by, and beside it the members by name: what goes out is filled in and comes in again. */
export function exportAssignment(facts: SittingFacts, actor: Actor, now: Date): FileReply {
  const rows = itemsSeenBy(facts, actor).map((item, n): Row => ({ ...item, order: n + 1, fieldLabel: fieldLabel(facts, item) }))
  const members = facts.members.map(({ name, fields }) => ({ name, fields: fields.map((code) => facts.pack.fields.find((one) => one.code === code)?.label ?? code).join('; ') }))
  const lines = [facts.name, `Mỗi hồ sơ ${agendaCase(facts).perDossier} người phản biện; nhiều người cách nhau bằng dấu chấm phẩy. Dòng để trống thì giữ nguyên.`, `Tính đến ngày ${sayDate(dayOf(now))}`]
  return {
    name: `Phân công phản biện ${facts.name}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: async () => openWorkbook([sheetOf({ name: 'Phân công', title: 'PHÂN CÔNG PHẢN BIỆN', lines, columns, rows }), sheetOf({ name: 'Thành viên', title: 'THÀNH VIÊN HỘI ĐỒNG', lines: [facts.councilName], columns: memberColumns, rows: members })], 'Phân công phản biện'),
  }
}

/** What a list would do, row by row; nothing is saved. */
export async function lookAtList(facts: SittingFacts, actor: Actor, bytes: Uint8Array): Promise<ReviewerList> {
  const refusal = refuseReviewing(agendaCase(facts))
  if (refusal) throw new Refuse(refusal)
  const items = itemsSeenBy(facts, actor)
  const { rows, head } = await readRows(bytes)
  const found = readReviewerList(rows, head, items.map((item) => listed(facts, item)), membersOf(facts))
  return {
    hash: assignmentHash(items), wrong: found.filter(({ wrongs }) => wrongs.length > 0).length,
    lines: found.map(({ people, ...row }) => {
      const item = items.find(({ initiativeId }) => initiativeId === row.initiativeId)
      return { row: row.row, code: row.code, initiativeId: row.initiativeId, title: item?.title ?? '', names: [...row.names], personIds: [...people], wrongs: [...row.wrongs], changes: item !== undefined && !same(item, people) }
    }),
  }
}

/** Takes a list in as it was looked at, all of it or nothing. */
export async function takeList(tx: Tx, actor: Actor, facts: SittingFacts, { hash, lines }: InputOf<typeof acceptReviewerList>['body'], now: Date): Promise<void> {
  if (hash !== assignmentHash(itemsSeenBy(facts, actor))) throw new Refuse({ code: 'reviewing.changed_meanwhile' })
  const wanted = new Map(lines.map(({ initiativeId, personIds }) => [initiativeId, [...new Set(personIds)] as PersonId[]]))
  const changed = [...wanted].map(([id, people]) => ({ item: itemFor(facts, actor, id), people }))
  const wrong = changed.flatMap(({ item, people }) => refusedIn(reviewCase(facts, item), people, membersOf(facts)))
  if (wrong.length > 0) throw new Refuse(wrong.length === 1 ? wrong[0]!.refusal : { code: 'reviewing.rows_wrong', count: wrong.length })
  const leaving = changed.flatMap(({ item, people }) => item.reviewers.filter(({ personId }) => !people.includes(personId)).map(({ personId }) => ({ initiativeId: item.initiativeId, person: personId })))
  const coming = changed.flatMap(({ item, people }) => people.filter((person) => !item.reviewers.some(({ personId }) => personId === person)).map((person) => ({ initiativeId: item.initiativeId, person, how: 'excel' as const, reason: {} })))
  if (leaving.length + coming.length === 0) throw new Refuse({ code: 'reviewing.nothing_to_assign' })
  await unassign(tx, actor, facts, leaving, now)
  await assign(tx, actor, facts, coming, now)
}

const same = ({ reviewers }: ItemFacts, people: readonly PersonId[]): boolean => reviewers.length === people.length && reviewers.every(({ personId }) => people.includes(personId))
const listed = (facts: SittingFacts, item: ItemFacts): ListedDossier => ({ id: item.initiativeId, code: item.code, case: reviewCase(facts, item) })
const membersOf = ({ members }: SittingFacts) => members.map(({ personId, name }) => ({ id: personId, name }))

/** The first sheet with the columns of an assignment, whole. */
async function readRows(bytes: Uint8Array): Promise<{ readonly rows: readonly SheetRow[]; readonly head: NonNullable<ReturnType<typeof findReviewerHead>> }> {
  const book = await openBook(bytes)
  if ('code' in book) throw new Refuse(book)
  try {
    for (const sheet of book.sheets) {
      const rows: SheetRow[] = []
      for await (const row of book.read(sheet, { most }).rows) rows.push(row)
      const head = findReviewerHead(rows.slice(0, rowsLookedAt))
      if (head) return { rows, head }
    }
  } catch (error) {
    throw error instanceof BookFailure ? new Refuse(error.fault) : error
  }
  throw new Refuse({ code: 'reviewing.no_columns' })
}
