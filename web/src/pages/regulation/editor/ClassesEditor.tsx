import type { Scale, ScaleClass } from '@sangkien/domain/scoring/scale'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { Editing } from './editing.ts'
import { ListEditor } from './ListEditor.tsx'

interface Props { readonly scale: Scale; readonly onChange: (classes: readonly ScaleClass[]) => void; readonly wrong: Editing['wrong'] }

/** The grades: each a range of totals, and what single criteria must reach besides. */
export function ClassesEditor({ scale, onChange, wrong }: Props) {
  // From the best down: the next one ends where the one above it begins.
  const make = (): ScaleClass => ({ label: '', totalFrom: scale.pass.totalFrom ?? 0, totalBelow: scale.classes.at(-1)?.totalFrom ?? null, criterionFrom: {} })
  const condition = (one: ScaleClass, code: string, from: number | null): ScaleClass => ({ ...one, criterionFrom: Object.fromEntries([...Object.entries(one.criterionFrom).filter(([key]) => key !== code), ...(from === null ? [] : [[code, from] as const])]) })
  return (
    <ListEditor title="Các loại, từ cao xuống thấp" path="scale.classes" list={scale.classes} onChange={onChange} nameOf={({ label, totalFrom, totalBelow }) => (label === '' ? '' : `${label}: từ ${totalFrom}${totalBelow === null ? '' : ` đến dưới ${totalBelow}`}`)} keyOf={(_one, at) => String(at)} wrong={wrong} add={{ verb: 'Thêm loại', make }}>
      {(one, put, at) => {
        const name = `scale.classes.${at}`
        return (
          <>
            <div className="columns">
              <TextInput name={`${name}.label`} label="Tên loại" maxLength={60} value={one.label} onChange={(label) => put({ ...one, label })} />
              <NumberInput name={`${name}.totalFrom`} label="Tổng điểm từ" value={one.totalFrom} error={wrong(`scale.classes[${at}]`)} onChange={(totalFrom) => { if (totalFrom !== null) put({ ...one, totalFrom }) }} />
              <NumberInput name={`${name}.totalBelow`} label="Đến dưới" help="Để trống nếu không có mức trên." value={one.totalBelow} onChange={(totalBelow) => put({ ...one, totalBelow })} />
            </div>
            <div className="columns">
              {scale.criteria.map((criterion) => <NumberInput key={criterion.code} name={`${name}.${criterion.code}`} label={`“${criterion.name}” từ`} help="Để trống nếu không đặt." value={one.criterionFrom[criterion.code] ?? null} error={wrong(`scale.classes[${at}].criterionFrom`)} onChange={(from) => put(condition(one, criterion.code, from))} />)}
            </div>
          </>
        )
      }}
    </ListEditor>
  )
}
