import type { doUnitAct } from '@sangkien/contract/unit-act'
import type { UnitActKind } from '@sangkien/domain/organisation/unit-act'
import type { CallInput } from '../../../api/api.ts'

export interface UnitActTyped {
  readonly kind: UnitActKind
  readonly day: string
  readonly number: string
  readonly date: string
  readonly issuer: string
  readonly begun: readonly { readonly code: string; readonly name: string }[]
  readonly withIds: readonly string[]
  /** Merged into a unit there is, rather than a new one. */
  readonly taken: boolean
  readonly intoId: string
  /** Dissolved: whether the unit people go to succeeds it. */
  readonly succeeds: boolean
  readonly placements: Readonly<Record<string, string>>
  /** The heads that go on, once it has been said who; until then the rule says. */
  readonly headIds: readonly string[] | undefined
}

const blank = { code: '', name: '' }
export const emptyAct: UnitActTyped = { kind: 'rename', day: '', number: '', date: '', issuer: '', begun: [blank], withIds: [], taken: false, intoId: '', succeeds: true, placements: {}, headIds: undefined }

/** Another kind begins with as many new units as it wants; what the act rests on stays. */
export const withKind = (typed: UnitActTyped, kind: UnitActKind): UnitActTyped =>
  ({ ...emptyAct, kind, day: typed.day, number: typed.number, date: typed.date, issuer: typed.issuer, begun: kind === 'split' ? [blank, blank] : [blank] })

/** What the door is sent. `codeOf` gives the code of a unit there is. */
export function bodyOf(typed: UnitActTyped, codeOf: (id: string) => string | undefined): NonNullable<CallInput<typeof doUnitAct>['body']> {
  const { kind, day, number, date, issuer, taken, succeeds, placements, headIds } = typed
  const into = typed.intoId || null
  const begins = kind === 'rename' || kind === 'split' || (kind === 'merge' && !taken)
  return {
    kind, day, basis: { number, date, issuer },
    begun: begins ? typed.begun.map(({ code, name }) => ({ code: code.trim(), name: name.trim() })) : [],
    withIds: kind === 'merge' ? [...typed.withIds] : [],
    intoId: kind === 'move' || (kind === 'merge' && taken) || (kind === 'dissolve' && succeeds) ? into : null,
    othersTo: kind === 'dissolve' && !succeeds && into ? codeOf(into) ?? null : null,
    placements: Object.entries(placements).map(([personId, code]) => ({ personId, code })),
    ...(headIds && { headIds: [...headIds] }),
  }
}

/** What is still missing before it can be tried, in words. */
export function lackOf({ kind, day, number, date, issuer, begun, withIds, taken, intoId }: UnitActTyped): string | undefined {
  if (day === '') return 'Cần có ngày thực hiện.'
  if (number.trim() === '' || date === '' || issuer.trim().length < 2) return 'Cần có văn bản làm căn cứ, ngày văn bản và cơ quan ban hành.'
  const begins = kind === 'rename' || kind === 'split' || (kind === 'merge' && !taken)
  if (begins && begun.some(({ code, name }) => code.trim() === '' || name.trim().length < 2)) return 'Cần có tên và viết tắt của đơn vị mới.'
  if (kind === 'merge' && !taken && withIds.length === 0) return 'Cần chọn đơn vị cùng sáp nhập.'
  if (kind === 'merge' && taken && intoId === '') return 'Cần chọn đơn vị nhận lại.'
  return undefined
}
