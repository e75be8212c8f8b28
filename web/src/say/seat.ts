import type { Seat } from '@sangkien/domain/regulation/pack'

const names: { readonly [S in Seat]: string } = {
  chair: 'Chủ tịch', vice_chair: 'Phó Chủ tịch', secretary: 'Thư ký', union_representative: 'Đại diện công đoàn', member: 'Ủy viên',
}

/** A seat of the council: "Chủ tịch", "Ủy viên". */
export const saySeat = (seat: Seat): string => names[seat]

/** The seats in their order, for a list to choose from. */
export const seatOptions = (Object.keys(names) as Seat[]).map((value) => ({ value, label: names[value] }))
