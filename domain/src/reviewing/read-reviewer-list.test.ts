import { describe, expect, it } from 'vitest'
import type { SheetRow } from '../import/cell.ts'
import type { InitiativeId, PersonId } from '../ids.ts'
import { findReviewerHead, type ListedDossier, readReviewerList } from './read-reviewer-list.ts'
import type { ReviewCase } from './refuse-reviewer.ts'

const members = [['an', 'Nguyễn Văn An'], ['binh', 'Trần Thị Bình'], ['chi', 'Lê Chi'], ['hoa1', 'Phạm Hoa'], ['hoa2', 'Phạm Hoa']].map(([id, name]) => ({ id: id as PersonId, name: name! }))
const free: ReviewCase = { perDossier: 2, closed: false, decided: false, members: members.map(({ id }) => id), authors: [], out: [], undeclared: [], reviewers: [], handedIn: [] }
const dossiers: readonly ListedDossier[] = [
  { id: 'A' as InitiativeId, code: 'SK-2026-001', case: free },
  { id: 'B' as InitiativeId, code: 'SK-2026-002', case: { ...free, authors: ['an' as PersonId], out: ['an' as PersonId] } },
  { id: 'C' as InitiativeId, code: 'SK-2026-003', case: { ...free, reviewers: ['chi' as PersonId], handedIn: ['chi' as PersonId] } },
]
const sheet = (...rows: readonly (readonly (string | null)[])[]): SheetRow[] => rows.map((cells, at) => ({ number: at + 1, hidden: false, cells: cells.map((text) => (text === null ? undefined : { text, ...(text.includes('\n') && { lines: text.split('\n') }) })) }))
const read = (...rows: readonly (readonly (string | null)[])[]) => {
  const all = sheet(...rows)
  const head = findReviewerHead(all)
  return head ? readReviewerList(all, head, dossiers, members) : undefined
}
const said = (...rows: readonly (readonly (string | null)[])[]) => read(['STT', 'Mã hồ sơ', 'Tên sáng kiến', 'Người phản biện'], ...rows)!.map(({ initiativeId, people, wrongs }) => `${initiativeId ?? '-'}: ${people.join(' ')}${wrongs.map((one) => ` !${one.code}${'name' in one ? ` ${one.name}` : ''}${'refusal' in one ? ` ${one.refusal.code}` : ''}`).join('')}`)

describe('a list of reviewers', () => {
  it.each<readonly [string, readonly (readonly (string | null)[])[], readonly string[]]>([
    ['names one or several, however they are divided', [['1', 'SK-2026-001', 'Sổ', 'Nguyễn Văn An; Trần Thị Bình'], ['2', 'sk-2026-002', 'Lịch', 'Bà Trần Thị Bình\nÔng Lê Chi']], ['A: an binh', 'B: binh chi']],
    ['leaves rows without a name as they are', [['1', 'SK-2026-001', 'Sổ', null], ['2', 'SK-2026-002', 'Lịch', 'Lê Chi']], ['B: chi']],
    ['knows a name without marks', [['1', 'SK-2026-001', 'Sổ', 'nguyen van an']], ['A: an']],
    ['is wrong where nobody or several bear a name', [['1', 'SK-2026-001', 'Sổ', 'Đỗ Xa, Phạm Hoa']], ['A:  !unknown_name Đỗ Xa !name_of_several Phạm Hoa']],
    ['is wrong where a dossier is not on the agenda, or named twice', [['1', 'SK-2026-009', 'Sổ', 'Lê Chi'], ['2', 'SK-2026-001', 'Sổ', 'Lê Chi'], ['3', 'SK-2026-001', 'Sổ', 'Lê Chi']], ['-: chi !unknown_code', 'A: chi', 'A: chi !code_twice']],
    ['is wrong where the rules refuse', [['1', 'SK-2026-002', 'Lịch', 'Nguyễn Văn An'], ['2', 'SK-2026-003', 'Xe', 'Trần Thị Bình']], ['B: an !refused Nguyễn Văn An reviewing.author', 'C: binh !refused Lê Chi reviewing.handed_in']],
    ['keeps who reviews it already', [['1', 'SK-2026-003', 'Xe', 'Lê Chi, Trần Thị Bình']], ['C: chi binh']],
  ])('%s', (_what, rows, expected) => {
    expect(said(...rows)).toEqual(expected)
  })

  it('has a column for each reviewer where they are numbered', () => {
    expect(read(['Mã hồ sơ', 'Phản biện 1', 'Phản biện 2'], ['SK-2026-001', 'Lê Chi', 'Trần Thị Bình'])!.map(({ people }) => people.join(' '))).toEqual(['chi binh'])
  })

  it('is none without columns for the code and the reviewers', () => {
    expect(read(['STT', 'Tên sáng kiến'], ['1', 'Sổ'])).toBeUndefined()
  })
})
