import type { MinutesText } from '@sangkien/contract/minutes'
import type { MinutesRole } from '@sangkien/domain/minutes/signers'

const fields: { readonly [F in MinutesText['field']]: string } = { guests: 'Khách mời', discussion: 'Nội dung thảo luận', opinion: 'Ý kiến khác', conclusion: 'Kết luận chung', closing: 'Lời kết' }

/** Which text of the minutes it is: "Ý kiến khác của Ngô Văn Ý, sáng kiến 2". */
export const sayMinutesText = ({ field }: Pick<MinutesText, 'field'>, { name, item }: { readonly name?: string | undefined; readonly item?: number | undefined } = {}): string =>
  [`${fields[field]}${name === undefined ? '' : ` của ${name}`}`, ...(item === undefined ? [] : [`sáng kiến ${item}`])].join(', ')

const roles: { readonly [R in MinutesRole]: string } = { secretary: 'Thư ký', chair: 'Chủ tọa' }
export const sayMinutesRole = (role: MinutesRole): string => roles[role]
