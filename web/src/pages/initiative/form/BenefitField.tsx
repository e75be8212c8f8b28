import type { BenefitLine } from '@sangkien/domain/benefit/benefit-line'
import { formulaOf } from '@sangkien/domain/benefit/formula'
import { totalBenefit } from '@sangkien/domain/benefit/total-benefit'
import { dossierOf } from '../initiative.ts'
import { BenefitSum } from '../view/BenefitSum.tsx'
import { BenefitView } from '../view/BenefitView.tsx'
import { BenefitRow } from './BenefitRow.tsx'
import { FieldShell } from './FieldShell.tsx'
import { useFieldWords, useForm, useIsOpen } from './form-context.ts'
import { Locked } from './Locked.tsx'
import { Rows } from './Rows.tsx'
import { useDossierField } from './use-dossier-field.ts'

const empty = (): BenefitLine => ({
  id: crypto.randomUUID(), label: '', minutesBefore: null, minutesAfter: null, timesPerYear: null, hourlyCost: null, materialsSavedPerYear: null, printingSavedPerYear: null, costOfApplying: null, source: '', insufficientData: false,
})

/** The benefit table, computed in view. */
export function BenefitField() {
  const { initiative, pack } = useForm()
  const { label } = useFieldWords('benefitLines')
  const { benefitLines } = dossierOf(initiative)
  return useIsOpen('benefitLines') ? <Writing written={benefitLines} /> : <Locked label={label}>{benefitLines.length > 0 && <BenefitView lines={benefitLines} formula={formulaOf(pack.benefit)} checked={initiative.benefit} />}</Locked>
}

function Writing({ written }: { written: readonly BenefitLine[] }) {
  const { pack: { benefit } } = useForm()
  const hand = useDossierField<readonly BenefitLine[]>('benefitLines', written)
  return (
    <FieldShell field="benefitLines" hand={hand}>
      <Rows
        name="benefitLines" {...useFieldWords('benefitLines')} rows={hand.value} onChange={hand.onChange} empty={empty} add="Thêm dòng tính lợi ích" noun="Công việc" most={50}
        help="Điền những số bạn biết; số chưa biết để trống, đừng ghi 0. “Chưa đủ dữ liệu định lượng” là câu trả lời được chấp nhận."
      >
        {(line, put, at) => <BenefitRow line={line} put={put} at={at} rules={benefit} />}
      </Rows>
      <BenefitSum total={totalBenefit(hand.value, formulaOf(benefit))} />
    </FieldShell>
  )
}
