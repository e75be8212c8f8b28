import { formulaOf } from '@sangkien/domain/benefit/formula'
import { Checkbox } from '../../../ui/Choice.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { Card } from '../../../ui/Section.tsx'
import { BasisFields } from './BasisFields.tsx'
import type { Editing } from './editing.ts'
import { FormulaEditor } from './FormulaEditor.tsx'
import { HourlyCostsEditor } from './HourlyCostsEditor.tsx'
import { RemunerationEditor } from './RemunerationEditor.tsx'

/** How many may be authors of one initiative, the least share of each, whether its benefit must be reckoned, and what they are owed for it. */
export function AuthorshipPart({ pack: { authorship, benefit, remuneration = null }, change, wrong }: Editing) {
  const put = (part: Partial<typeof authorship>) => change({ authorship: { ...authorship, ...part } })
  return (
    <>
      <Card title="Tác giả">
        <div className="columns">
          <NumberInput name="authorship.maxAuthors" label="Số tác giả tối đa" help="Để trống nếu không giới hạn." decimals={0} value={authorship.maxAuthors} error={wrong('authorship.maxAuthors')} onChange={(maxAuthors) => put({ maxAuthors })} />
          <NumberInput name="authorship.minShare" label="Tỷ lệ đóng góp tối thiểu" help="Để trống nếu không đặt." unit="%" value={authorship.minShare === null ? null : authorship.minShare / 100} error={wrong('authorship.minShare')} onChange={(percent) => put({ minShare: percent === null ? null : Math.round(percent * 100) })} />
        </div>
        <BasisFields name="authorship.basis" value={authorship.basis} onChange={(basis) => put({ basis })} />
      </Card>
      <Card title="Số liệu làm lợi">
        <Checkbox name="benefit.required" label="Hồ sơ phải có bảng tính làm lợi" checked={benefit.required} onChange={(required) => change({ benefit: { ...benefit, required } })} />
        <FormulaEditor value={formulaOf(benefit)} onChange={(formula) => change({ benefit: { ...benefit, formula } })} wrong={wrong} />
        {formulaOf(benefit).labourCounts && <HourlyCostsEditor costs={benefit.hourlyCosts ?? []} onChange={(hourlyCosts) => change({ benefit: { ...benefit, hourlyCosts } })} wrong={wrong} />}
        <BasisFields name="benefit.basis" value={benefit.basis} onChange={(basis) => change({ benefit: { ...benefit, basis } })} />
      </Card>
      <Card title="Thù lao"><RemunerationEditor value={remuneration} onChange={(next) => change({ remuneration: next })} wrong={wrong} /></Card>
    </>
  )
}
