import type { Seat } from '../regulation/pack.ts'

const words: { readonly [Of in Seat]: string } = {
  chair: 'Chủ tịch', vice_chair: 'Phó Chủ tịch', secretary: 'Ủy viên thư ký', union_representative: 'Ủy viên (đại diện tổ chức công đoàn)', member: 'Ủy viên',
}

/** The seat as decisions and minutes name it (Thông tư 18/2013, Điều 8 khoản 1; FACT). */
export const saySeat = (seat: Seat): string => words[seat]
