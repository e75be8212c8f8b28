import { type BenefitFormula, type BenefitPart, sayFormula } from '@sangkien/domain/benefit/formula'
import { FieldError } from '../../../ui/Field.tsx'
import { Checkbox } from '../../../ui/Choice.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { countsOptions } from '../../../say/benefit.ts'
import { type Editing, freshCode } from './editing.ts'
import { ListEditor } from './ListEditor.tsx'

interface Props { readonly value: BenefitFormula; readonly onChange: (value: BenefitFormula) => void; readonly wrong: Editing['wrong'] }

/** What the money of a line is reckoned from, said as a sum while it is edited. */
export function FormulaEditor({ value, onChange, wrong }: Props) {
  const path = 'benefit.formula.parts'
  const error = wrong('benefit.formula')
  return (
    <>
      <p aria-live="polite"><strong>Số tiền làm lợi một năm</strong> = {sayFormula(value) || '…'}</p>
      {error && <FieldError id="benefit.formula-loi">{error}</FieldError>}
      <Checkbox name="benefit.formula.labourCounts" label="Giờ công tiết kiệm được tính thành tiền" note="Bỏ chọn: số giờ vẫn ghi và cộng riêng, không nhân đơn giá; tác giả không phải nêu chi phí một giờ công." checked={value.labourCounts} onChange={(labourCounts) => onChange({ ...value, labourCounts })} />
      <ListEditor title="Khoản tiền khác trong công thức" path={path} list={value.parts} onChange={(parts) => onChange({ ...value, parts })} nameOf={({ label, counts }) => `${counts === 'saved' ? '+' : '−'} ${label || 'Chưa có tên'}`} keyOf={({ code }) => code} wrong={wrong} add={{ verb: 'Thêm khoản tiền', make: (): BenefitPart => ({ code: freshCode(value.parts.map(({ code }) => code)), label: '', counts: 'saved' }) }}>
        {(one, put, at) => (
          <div className="columns">
            <TextInput name={`${path}.${at}.label`} label="Khoản tiền" maxLength={120} value={one.label} onChange={(label) => put({ ...one, label })} />
            <SelectInput name={`${path}.${at}.counts`} label="Tính vào" options={countsOptions} value={one.counts} onChange={(counts) => put({ ...one, counts: counts as BenefitPart['counts'] })} />
          </div>
        )}
      </ListEditor>
    </>
  )
}
