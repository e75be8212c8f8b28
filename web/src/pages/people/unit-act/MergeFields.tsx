import { CheckboxGroup, RadioGroup } from '../../../ui/Choice.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { NewUnits } from './NewUnits.tsx'
import type { UnitActFieldsProps } from './UnitActFields.tsx'

/** Which units are merged with this one, and into what. */
export function MergeFields({ typed, onChange, others }: UnitActFieldsProps) {
  const choices = others.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <RadioGroup
        name="mergeInto" label="Thành" across options={[{ value: 'new', label: 'Một đơn vị mới' }, { value: 'there', label: 'Một đơn vị đang có' }]}
        value={typed.taken ? 'there' : 'new'} onChange={(value) => onChange({ ...typed, taken: value === 'there', intoId: '' })}
      />
      {typed.taken
        ? <SelectInput name="actInto" label="Đơn vị nhận lại" required empty="Chọn đơn vị" help="Giữ tên, trưởng đơn vị và người của mình; nhận thêm người và hồ sơ." options={choices.filter(({ value }) => !typed.withIds.includes(value))} value={typed.intoId} onChange={(intoId) => onChange({ ...typed, intoId })} />
        : <NewUnits units={typed.begun} several={false} onChange={(begun) => onChange({ ...typed, begun })} />}
      <CheckboxGroup name="mergeWith" label="Cùng sáp nhập với" options={choices.filter(({ value }) => value !== typed.intoId)} values={typed.withIds} onChange={(withIds) => onChange({ ...typed, withIds })} />
    </>
  )
}
