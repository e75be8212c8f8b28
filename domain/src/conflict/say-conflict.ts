import type { FoundGround } from './ground.ts'
import type { DeclaredKind } from './refuse-conflict.ts'

/** A finding in the words of minutes and pages: "cùng đơn vị với tác giả Trần Văn A (Phòng Tổng hợp)". */
export function sayGround({ ground, with: whom, about }: FoundGround): string {
  const of = about === '' ? '' : ` (${about})`
  switch (ground) {
    case 'author': return 'là tác giả'
    case 'helper': return 'đã tham gia áp dụng lần đầu'
    case 'kin': return `là người thân của tác giả ${whom}${of}`
    case 'same_unit': return `cùng đơn vị với tác giả ${whom}${of}`
    case 'superior': return `là hoặc từng là thủ trưởng đơn vị của tác giả ${whom}${of}`
    case 'subordinate': return `là hoặc từng là cấp dưới của tác giả ${whom}${of}`
    case 'judged_before': return `đã xét hồ sơ này lần trước${of}`
    case 'co_author': return `từng là đồng tác giả với ${whom}${of}`
  }
}

/** Findings together, those of one kind and one unit with all their authors: "cùng đơn vị với tác giả A, B (Phòng Tổng hợp)". */
export const sayGrounds = (found: readonly FoundGround[]): string =>
  [...Map.groupBy(found, ({ ground, about }) => `${ground} ${about}`).values()].map(([first, ...more]) => sayGround({ ...first!, with: [first!, ...more].map((one) => one.with).join(', ') })).join('; ')

const kinds: { readonly [Kind in DeclaredKind]: string } = {
  took_part: 'đã tham gia tạo ra hoặc áp dụng giải pháp', kin: 'có quan hệ gia đình với tác giả', same_unit: 'cùng đơn vị với tác giả', superior: 'có quan hệ cấp trên, cấp dưới với tác giả',
  interest: 'có lợi ích liên quan', dispute: 'có mâu thuẫn, tranh chấp với tác giả', other: 'lý do khác',
}
export const sayDeclaredKind = (kind: DeclaredKind): string => kinds[kind]
