import type { UnitActKind } from '@sangkien/domain/organisation/unit-act'

const names: Readonly<Record<UnitActKind, string>> = { rename: 'Đổi tên', merge: 'Sáp nhập', split: 'Tách', move: 'Chuyển trực thuộc', dissolve: 'Giải thể' }

/** An act on a unit, as the verb of its button: "Sáp nhập". */
export const sayUnitAct = (kind: UnitActKind): string => names[kind]
