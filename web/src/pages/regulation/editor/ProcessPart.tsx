import { processOf } from '@sangkien/domain/process/steps-of'
import { mayTake, neverLeftOut, type ProcessStep, type StepKey, stepKeys, usualProcess } from '@sangkien/domain/process/step'
import type { Role } from '@sangkien/domain/people/role'
import { sayStep } from '../../../say/process.ts'
import { sayRole } from '../../../say/role.ts'
import { Checkbox, CheckboxGroup } from '../../../ui/Choice.tsx'
import { FieldError } from '../../../ui/Field.tsx'
import { Card } from '../../../ui/Section.tsx'
import { BasisFields } from './BasisFields.tsx'
import type { Editing } from './editing.ts'
import { ReplayCard } from './ReplayCard.tsx'

/** What a step holds up when it is compulsory; steps of the law always do. */
const holds: { readonly [K in StepKey]?: string } = {
  unit_opinion: 'Chưa có ý kiến thì chưa nộp được hồ sơ; ý kiến thế nào cũng nộp được. Tác giả là trưởng đơn vị duy nhất thì không cần.',
  benefit_check: 'Hồ sơ có số liệu làm lợi mà chưa được xác nhận thì chưa đưa vào chương trình họp được.',
  scoring: 'Thiếu phiếu của thành viên được chấm thì hội đồng chưa kết luận công nhận hay không.',
}
const lead: { readonly [K in StepKey]: string } = {
  unit_opinion: 'Trưởng đơn vị của tác giả cho ý kiến trước khi nộp và khi đang xem xét.',
  intake: 'Xem điều kiện, chấp nhận, yêu cầu bổ sung hoặc từ chối. Thời hạn ở phần Thời hạn.',
  application: 'Với giải pháp chưa áp dụng xong lúc tiếp nhận.',
  benefit_check: 'Với hồ sơ có dòng tính lợi ích.',
  scoring: 'Thành viên hội đồng chấm theo thang điểm trước phiên họp.',
  sitting: 'Người điều hành mở phiên, ghi có mặt, kết luận từng hồ sơ. Biểu quyết ở phần Biểu quyết.',
  decision: 'Duyệt dự thảo; văn thư cấp số và ban hành.',
}

/** The steps of the process: which there are, who acts, what a dossier cannot go on without; and what a past year would have come to. */
export function ProcessPart({ pack, change, wrong }: Editing) {
  const steps = processOf(pack)
  const put = (next: readonly ProcessStep[]) => change({ steps: next.toSorted((one, other) => stepKeys.indexOf(one.key) - stepKeys.indexOf(other.key)) })
  const alter = (key: StepKey, about: Partial<ProcessStep>) => put(steps.map((step) => (step.key === key ? { ...step, ...about } : step)))
  const turn = (key: StepKey, on: boolean) => put(on ? [...steps, usualProcess(true).find((step) => step.key === key)!] : steps.filter((step) => step.key !== key))
  const whole = wrong('steps')
  return (
    <>
      {whole && <FieldError id="steps-loi">{whole}</FieldError>}
      {stepKeys.map((key, number) => {
        const at = steps.findIndex((step) => step.key === key)
        const step = steps[at]
        const always = neverLeftOut.includes(key)
        const error = step && wrong(`steps[${at}]`)
        return (
          <Card key={key} title={`${number + 1}. ${sayStep(key)}`}>
            <p className="soft">{lead[key]}</p>
            <Checkbox name={`steps.${key}`} label="Có bước này" note={always && step ? 'Bước bắt buộc theo luật; bỏ đi thì quy trình không chạy được.' : undefined} checked={step !== undefined} onChange={(on) => turn(key, on)} />
            {step && (
              <>
                {mayTake[key].length > 1
                  ? <CheckboxGroup name={`steps.${key}.by`} label="Ai thực hiện" across error={error} options={mayTake[key].map((role) => ({ value: role, label: sayRole(role) }))} values={step.by} onChange={(by) => alter(key, { by: mayTake[key].filter((role) => by.includes(role)) as Role[] })} />
                  : <p>Người thực hiện: {step.by.map(sayRole).join('; ')}</p>}
                {mayTake[key].length === 1 && error && <FieldError id={`steps.${key}-loi`}>{error}</FieldError>}
                {!always && <Checkbox name={`steps.${key}.compulsory`} label="Bắt buộc xong mới đi tiếp" note={holds[key]} checked={step.compulsory} onChange={(compulsory) => alter(key, { compulsory })} />}
                <BasisFields name={`steps[${at}].basis`} of={sayStep(key)} value={step.basis} onChange={(basis) => alter(key, { basis })} />
              </>
            )}
          </Card>
        )
      })}
      <ReplayCard pack={pack} />
    </>
  )
}
