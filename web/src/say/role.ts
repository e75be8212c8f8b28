import type { Mover } from '@sangkien/domain/initiative/stage'
import type { Role } from '@sangkien/domain/people/role'

const roleNames: { readonly [R in Role]: string } = {
  staff: 'Cán bộ, công chức',
  unit_head: 'Trưởng đơn vị',
  secretariat: 'Thường trực Hội đồng',
  council_member: 'Thành viên hội đồng',
  council_chair: 'Chủ tịch hội đồng',
  decision_maker: 'Người ký quyết định',
  records_clerk: 'Văn thư',
  accountant: 'Kế toán',
  leadership_viewer: 'Lãnh đạo theo dõi',
  administrator: 'Quản trị hệ thống',
  outside_expert: 'Chuyên gia ngoài cơ quan',
}

export const sayRole = (role: Role): string => roleNames[role]

/** Who makes a move: "tác giả", or the role as it stands inside a sentence. */
export const sayMover = (mover: Mover): string => (mover === 'author' ? 'tác giả' : insideSentence(roleNames[mover]))

/** "Trưởng đơn vị" as "trưởng đơn vị"; names of divisions keep their capitals. */
const insideSentence = (name: string): string => (name.startsWith('Phòng') ? name : name.charAt(0).toLowerCase() + name.slice(1))
