import { expect, it } from 'vitest'
import { type Duty, dutiesOn, groupDuties } from './duty-groups.ts'
import { sayCount } from './say-count.ts'

const duty = (subjectId: string, workingDaysLeft: number | null, kind: Duty['kind'] = 'receive'): Duty =>
  ({ kind, subjectId, code: null, title: subjectId, dueOn: null, workingDaysLeft, progress: null, detail: {} })

const all = [duty('trễ', -2), duty('hôm nay', 0), duty('ba ngày', 3), duty('tuần sau', 4), duty('không hạn', null, 'confirm_share'), duty('bổ sung', 9, 'complete_dossier')]
const named = (duties: readonly Duty[]) => duties.map(({ subjectId }) => subjectId)

it('sets duties apart by urgency and leaves out what is empty', () => {
  expect(groupDuties(all).map(({ title, duties }) => [title, named(duties)])).toEqual([
    ['Quá hạn', ['trễ']], ['Trong ba ngày làm việc tới', ['hôm nay', 'ba ngày']], ['Hạn xa hơn', ['tuần sau', 'bổ sung']], ['Không có hạn', ['không hạn']],
  ])
  expect(groupDuties([])).toEqual([])
})

it('shows every duty in exactly one group', () => {
  expect(groupDuties(all).flatMap(({ duties }) => named(duties)).toSorted()).toEqual(named(all).toSorted())
})

it('narrows to the queue one chose in the frame', () => {
  expect(named(dutiesOn('qua-han', all))).toEqual(['trễ'])
  expect(named(dutiesOn('sap-den-han', all))).toEqual(['hôm nay', 'ba ngày'])
  expect(named(dutiesOn('phoi-hop', all))).toEqual(['không hạn'])
  expect(named(dutiesOn('bo-sung', all))).toEqual(['bổ sung'])
  expect(dutiesOn('cho-xu-ly', all)).toEqual(all)
})

it('says the number of the frame, and that not all of them are on the page', () => {
  expect(sayCount(0, 0)).toBeUndefined()
  expect(sayCount(2, 2)).toBe('2 việc đang chờ bạn.')
  expect(sayCount(1300, 50)).toMatch(/^1\.300 việc đang chờ bạn\. Trang này liệt kê 50 việc/)
})
