import type { Council } from '@sangkien/contract/council'
import type { Seat } from '@sangkien/domain/regulation/pack'
import type { FieldProblem } from '../../ui/ErrorSummary.tsx'

export interface SeatRow { readonly personId: string; readonly name: string; readonly note: string; readonly seat: Seat }
export interface CouncilFormValue {
  readonly name: string; readonly decisionNumber: string; readonly decisionDate: string; readonly validFrom: string; readonly validTo: string; readonly seats: readonly SeatRow[]
}

export const emptyCouncil: CouncilFormValue = { name: 'Hội đồng sáng kiến', decisionNumber: '', decisionDate: '', validFrom: '', validTo: '', seats: [] }

export const formOf = ({ name, decisionNumber, decisionDate, validFrom, validTo, seats }: Council): CouncilFormValue => ({
  name, decisionNumber, decisionDate: decisionDate ?? '', validFrom, validTo: validTo ?? '',
  seats: seats.map(({ personId, name: person, unitName, title, seat }) => ({ personId, name: person, seat, note: [title, unitName].filter(Boolean).join(', ') })),
})

/** What is missing before it can be sent; whether its people may sit is for the rules to say. */
export const problemsOf = ({ name, validFrom, seats }: CouncilFormValue): readonly FieldProblem[] => [
  ...(name.trim().length < 5 ? [{ field: 'name', message: 'Ghi tên hội đồng, ít nhất 5 ký tự.' }] : []),
  ...(validFrom === '' ? [{ field: 'validFrom', message: 'Ghi ngày bắt đầu hoạt động.' }] : []),
  ...(seats.length === 0 ? [{ field: 'person', message: 'Chọn ít nhất một thành viên.' }] : []),
]

export const bodyOf = ({ seats, decisionDate, validTo, ...rest }: CouncilFormValue) => ({
  ...rest, decisionDate: decisionDate === '' ? null : decisionDate, validTo: validTo === '' ? null : validTo, seats: seats.map(({ personId, seat }) => ({ personId, seat })),
})

/** The seat a newly chosen person most likely takes: the first that must be filled and is not, otherwise an ordinary member. */
export const nextSeat = (seats: readonly Pick<SeatRow, 'seat'>[]): Seat =>
  (['chair', 'vice_chair', 'secretary', 'union_representative'] as const).find((seat) => !seats.some((row) => row.seat === seat)) ?? 'member'
