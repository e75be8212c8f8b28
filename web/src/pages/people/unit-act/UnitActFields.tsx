import { type UnitActKind, unitActs } from '@sangkien/domain/organisation/unit-act'
import { sayUnitAct } from '../../../say/unit-act.ts'
import { Checkbox, RadioGroup } from '../../../ui/Choice.tsx'
import { DateInput } from '../../../ui/DateInput.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { MergeFields } from './MergeFields.tsx'
import { NewUnits } from './NewUnits.tsx'
import { type UnitActTyped, withKind } from './unit-act-typed.ts'

export interface UnitActFieldsProps {
  readonly typed: UnitActTyped
  readonly onChange: (typed: UnitActTyped) => void
  /** Other units in force. */
  readonly others: readonly { readonly id: string; readonly name: string }[]
}

/** Which act, from which day, on what basis; then what its kind wants. */
export function UnitActFields({ typed, onChange, others }: UnitActFieldsProps) {
  const put = <K extends keyof UnitActTyped>(part: K) => (value: UnitActTyped[K]) => onChange({ ...typed, [part]: value })
  const choices = others.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <RadioGroup name="unitAct" label="Việc" across options={unitActs.map((value) => ({ value, label: sayUnitAct(value) }))} value={typed.kind} onChange={(kind) => onChange(withKind(typed, kind as UnitActKind))} />
      <DateInput name="actDay" label="Thực hiện từ ngày" required help="Ngày đầu tiên theo tổ chức mới; ngày liền trước là ngày cuối của tên cũ, nơi cũ. Có thể là ngày sắp tới." value={typed.day} onChange={put('day')} />
      <TextInput name="basisNumber" label="Căn cứ: loại, số và ký hiệu văn bản" required maxLength={100} placeholder="Quyết định 640/QĐ-UBND" value={typed.number} onChange={put('number')} />
      <DateInput name="basisDate" label="Ngày văn bản" required value={typed.date} onChange={put('date')} />
      <TextInput name="basisIssuer" label="Cơ quan ban hành" required maxLength={200} value={typed.issuer} onChange={put('issuer')} />
      {(typed.kind === 'rename' || typed.kind === 'split') && <NewUnits units={typed.begun} several={typed.kind === 'split'} onChange={put('begun')} />}
      {typed.kind === 'merge' && <MergeFields typed={typed} onChange={onChange} others={others} />}
      {typed.kind === 'move' && <SelectInput name="actInto" label="Trực thuộc từ ngày đó" empty="Trực thuộc cơ quan" options={choices} value={typed.intoId} onChange={put('intoId')} />}
      {typed.kind === 'dissolve' && (
        <>
          <SelectInput name="actInto" label="Mọi người chuyển về" empty="Chưa chọn (khi đơn vị không còn ai)" help="Bước sau chọn riêng được nơi đến của từng người." options={choices} value={typed.intoId} onChange={put('intoId')} />
          {typed.intoId !== '' && <Checkbox name="succeeds" label="Đơn vị này kế tục" note="Nhận hồ sơ đang xét và số liệu của đơn vị giải thể." checked={typed.succeeds} onChange={put('succeeds')} />}
        </>
      )}
    </>
  )
}
