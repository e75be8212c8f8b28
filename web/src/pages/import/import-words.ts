import type { Change } from '@sangkien/domain/import/change-person'
import { sayChangedField } from '@sangkien/domain/import/say-row'
import type { ImportState } from '@sangkien/domain/import/refuse-import'
import type { PersonKind } from '@sangkien/domain/people/kind'
import { sayDay } from '../../say/day.ts'
import { sayPersonKind } from '../../say/person.ts'
import type { Tone } from '../../ui/Badge.tsx'

export const importStateWords = {
  reading: ['Đang đọc', 'waiting'], ready: ['Chờ xác nhận', 'soon'], applying: ['Đang đưa vào', 'waiting'], done: ['Đã đưa vào', 'done'], failed: ['Không đưa vào được', 'overdue'], discarded: ['Đã bỏ', 'stopped'], taken_back: ['Đã lấy lại', 'stopped'],
} as const satisfies { readonly [S in ImportState]: readonly [string, Tone] }

const genders: Readonly<Record<string, string>> = { male: 'Nam', female: 'Nữ' }

function sayValue(field: Change['field'], value: Change['to']): string {
  if (value === null || value === '') return 'để trống'
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (field === 'birthDate' || field === 'activeFrom' || field === 'activeTo') return sayDay(value)
  return field === 'kind' ? sayPersonKind(value as PersonKind) : field === 'gender' ? genders[value] ?? value : value
}

/** "Chức vụ: Chuyên viên → Trưởng phòng". */
export const sayChange = ({ field, from, to }: Change): string => `${sayChangedField(field)}: ${sayValue(field, from)} → ${sayValue(field, to)}`
