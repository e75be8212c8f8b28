import { jointDuties, type readHome } from '@sangkien/contract/home'
import type { Reply } from '../../api/wire.ts'

export type Duty = Reply<typeof readHome>['duties'][number]

/** The queues of the frame that are parts of this page, by the word in the address. What is done (`da-xu-ly`) is no duty and has a list of its own. */
export const shelves = ['', 'cho-xu-ly', 'bo-sung', 'phoi-hop', 'sap-den-han', 'qua-han'] as const
export type Shelf = (typeof shelves)[number]

const onShelf: { readonly [S in Shelf]: (duty: Duty) => boolean } = {
  '': () => true,
  'cho-xu-ly': () => true,
  'bo-sung': ({ kind }) => kind === 'complete_dossier',
  'phoi-hop': ({ kind }) => jointDuties.includes(kind),
  'sap-den-han': ({ workingDaysLeft: left }) => left !== null && left >= 0 && left <= soon,
  'qua-han': ({ workingDaysLeft: left }) => left !== null && left < 0,
}

const soon = 3

/** The counter of the frame that counts the same duties: it counts them all, while of each kind the page lists the nearest ones. */
export const counterOf: { readonly [S in Shelf]: string } = { '': 'to_do', 'cho-xu-ly': 'to_do', 'bo-sung': 'completion_requested', 'phoi-hop': 'joint', 'sap-den-han': 'due_soon', 'qua-han': 'overdue' }

export const dutiesOn = (shelf: Shelf, duties: readonly Duty[]): readonly Duty[] => duties.filter(onShelf[shelf])

export interface DutyGroup { readonly title: string; readonly duties: readonly Duty[] }

/** By urgency, as the server counted the working days left; empty groups are left out. */
export function groupDuties(duties: readonly Duty[]): readonly DutyGroup[] {
  const within = (from: number, to: number) => duties.filter(({ workingDaysLeft: left }) => left !== null && left >= from && left <= to)
  const groups: DutyGroup[] = [
    { title: 'Quá hạn', duties: within(-Infinity, -1) },
    { title: 'Trong ba ngày làm việc tới', duties: within(0, soon) },
    { title: 'Hạn xa hơn', duties: within(soon + 1, Infinity) },
    { title: 'Không có hạn', duties: duties.filter(({ workingDaysLeft }) => workingDaysLeft === null) },
  ]
  return groups.filter((group) => group.duties.length > 0)
}
