import type { UnitEvent } from '@sangkien/contract/unit-act'
import type { Wire } from '../api/wire.ts'
import { sayDay } from './day.ts'

type Event = Wire<UnitEvent>
interface Told { readonly id: string; readonly validFrom: string; readonly acts: readonly Event[] }

const names = (units: Event['formers']) => units.map(({ name }) => name).join(', ')

/** How a unit came to be, moved and ended, a line for each act: "từ 01/07/2025, tiền thân: …", "đến 30/06/2025, kế tục: …", each with its basis. */
export const sayUnitHistory = ({ id, validFrom, acts }: Told): string[] => acts.map((event) => `${sayEvent(id, validFrom, event)} (${sayBasis(event.basis)})`)

export const sayBasis = ({ number, date, issuer }: Event['basis']): string => `${number} ngày ${sayDay(date)} của ${issuer}`

function sayEvent(id: string, validFrom: string, { kind, day, formers, latters, under }: Event): string {
  const on = `Từ ${sayDay(day)}`
  if (formers.some((unit) => unit.id === id)) return `${on} ${endings[kind]}${latters.length > 0 ? `; kế tục: ${names(latters)}` : ''}`
  if (latters.some((unit) => unit.id === id)) return validFrom === day ? `${on} ${beginnings[kind]}; tiền thân: ${names(formers)}` : `${on} nhận lại ${names(formers)}`
  return under === '' || under === null ? `${on} trực thuộc cơ quan` : `${on} trực thuộc ${under}`
}

const endings = { rename: 'đổi tên', merge: 'sáp nhập', split: 'tách', move: 'chuyển trực thuộc', dissolve: 'giải thể' } as const satisfies Record<Event['kind'], string>
const beginnings = { rename: 'mang tên này', merge: 'thành lập do sáp nhập', split: 'thành lập do tách', move: 'chuyển trực thuộc', dissolve: 'kế tục đơn vị giải thể' } as const satisfies Record<Event['kind'], string>
