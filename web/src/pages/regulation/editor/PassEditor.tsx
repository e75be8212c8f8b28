import type { PassConditions } from '@sangkien/domain/scoring/scale'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import type { Editing } from './editing.ts'
import { FractionInput } from './FractionInput.tsx'

/** When a score passes: by points, by sheets that pass on their own, or both. */
export function PassEditor({ pass, onChange, wrong }: { pass: PassConditions; onChange: (pass: PassConditions) => void; wrong: Editing['wrong'] }) {
  const put = (part: Partial<PassConditions>) => onChange({ ...pass, ...part })
  const share = { help: 'Viết dạng 2/3 hoặc 70%; để trống nếu không đặt.', mayBeEmpty: true }
  return (
    <div className="columns">
      <NumberInput name="scale.pass.totalFrom" label="Tổng điểm từ" help="Để trống nếu không đặt." value={pass.totalFrom} error={wrong('scale.pass.totalFrom')} onChange={(totalFrom) => put({ totalFrom })} />
      <NumberInput name="scale.pass.eachCriterionFrom" label="Mỗi tiêu chí từ" help="Để trống nếu không đặt." value={pass.eachCriterionFrom} error={wrong('scale.pass.eachCriterionFrom')} onChange={(eachCriterionFrom) => put({ eachCriterionFrom })} />
      <FractionInput name="scale.pass.passingSheets" label="Tỷ lệ phiếu hợp lệ đạt tổng điểm" {...share} value={pass.passingSheets} error={wrong('scale.pass.passingSheets')} onChange={(passingSheets) => put({ passingSheets })} />
      <FractionInput name="scale.pass.passingMembers" label="Tỷ lệ thành viên hội đồng chấm đạt" {...share} value={pass.passingMembers} error={wrong('scale.pass.passingMembers')} onChange={(passingMembers) => put({ passingMembers })} />
    </div>
  )
}
