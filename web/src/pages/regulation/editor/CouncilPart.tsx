import { conflictRulesOf, type GroundEffect, settableGrounds } from '@sangkien/domain/conflict/ground'
import { meetingPayOf } from '@sangkien/domain/council/meeting-pay'
import { hearingRulesOf } from '@sangkien/domain/hearing/hearing-rules'
import { type CouncilRules, type Seat, seats } from '@sangkien/domain/regulation/pack'
import { reviewerRulesOf } from '@sangkien/domain/reviewing/reviewer-rules'
import { groundEffectOptions, sayGroundName } from '../../../say/conflict.ts'
import { saySeat } from '../../../say/seat.ts'
import { Checkbox } from '../../../ui/Choice.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { Card } from '../../../ui/Section.tsx'
import { FieldError } from '../../../ui/Field.tsx'
import { BasisFields } from './BasisFields.tsx'
import type { Editing } from './editing.ts'

const whens = [{ value: 'never', label: 'Không bắt buộc' }, { value: 'always', label: 'Luôn bắt buộc' }, { value: 'author_in_union', label: 'Khi tác giả là đoàn viên công đoàn' }]

/** Who must sit in a council, and what holds when the head of the agency is an author. */
export function CouncilPart({ pack: { council }, change, wrong }: Editing) {
  const pay = meetingPayOf(council)
  const rules = conflictRulesOf(council)
  const reviewers = reviewerRulesOf(council)
  const hearing = hearingRulesOf(council)
  const put = (part: Partial<CouncilRules>) => change({ council: { ...council, ...part } })
  const require = (seat: Seat, when: string) => {
    const wanted = new Map(council.required.map((one) => [one.seat, one.when]))
    if (when === 'never') wanted.delete(seat)
    else wanted.set(seat, when as 'always')
    put({ required: seats.flatMap((one) => { const of = wanted.get(one); return of === undefined ? [] : [{ seat: one, when: of }] }) })
  }
  const error = wrong('council.required')
  return (
    <>
      <Card title="Thành phần hội đồng">
        {error && <FieldError id="council.required-loi">{error}</FieldError>}
        <div className="columns">
          {seats.map((seat) => <SelectInput key={seat} name={`council.required.${seat}`} label={saySeat(seat)} options={whens} value={council.required.find((one) => one.seat === seat)?.when ?? 'never'} onChange={(when) => require(seat, when)} />)}
        </div>
        <BasisFields name="council.basis" value={council.basis} onChange={(basis) => put({ basis })} />
      </Card>
      <Card title="Khi người đứng đầu là tác giả">
        <Checkbox name="council.headWhoIsAuthorMaySit" label="Người đứng đầu vẫn được ngồi hội đồng" checked={council.headWhoIsAuthorMaySit} onChange={(headWhoIsAuthorMaySit) => put({ headWhoIsAuthorMaySit })} />
        <BasisFields name="council.headBasis" of="ngồi hội đồng" value={council.headBasis} onChange={(headBasis) => put({ headBasis })} />
        <Checkbox name="council.consentWhenHeadIsAuthor" label="Phải xin ý kiến cơ quan cấp trên trước khi công nhận" checked={council.consentWhenHeadIsAuthor} onChange={(consentWhenHeadIsAuthor) => put({ consentWhenHeadIsAuthor })} />
        <BasisFields name="council.consentBasis" of="ý kiến cấp trên" value={council.consentBasis} onChange={(consentBasis) => put({ consentBasis })} />
      </Card>
      <Card title="Xung đột lợi ích của thành viên">
        <Checkbox name="council.conflicts.declareFirst" label="Thành viên trả lời có xung đột lợi ích hay không trước khi được xem hồ sơ" checked={rules.declareFirst} onChange={(declareFirst) => put({ conflicts: { ...rules, declareFirst } })} />
        <p className="soft">Tác giả không bao giờ xét hồ sơ của mình. Với các trường hợp khác:</p>
        <div className="columns">
          {settableGrounds.map((ground) => <SelectInput key={ground} name={`council.conflicts.grounds.${ground}`} label={sayGroundName(ground)} options={groundEffectOptions} value={rules.grounds[ground]} onChange={(effect) => put({ conflicts: { ...rules, grounds: { ...rules.grounds, [ground]: effect as GroundEffect } } })} />)}
          <NumberInput name="council.conflicts.yearsBack" label="Xem lại quan hệ trong" unit="năm" decimals={0} value={rules.yearsBack} error={wrong('council.conflicts.yearsBack')} onChange={(yearsBack) => { if (yearsBack !== null) put({ conflicts: { ...rules, yearsBack } }) }} />
        </div>
        <BasisFields name="council.conflicts.basis" of="xung đột lợi ích" value={rules.basis} onChange={(basis) => put({ conflicts: { ...rules, basis } })} />
      </Card>
      <Card title="Người phản biện">
        <NumberInput name="council.reviewers.perDossier" label="Số người phản biện mỗi hồ sơ" unit="người" decimals={0} value={reviewers.perDossier} error={wrong('council.reviewers.perDossier')} help="Ghi 0 nếu cơ quan không phân công phản biện." onChange={(perDossier) => { if (perDossier !== null) put({ reviewers: { ...reviewers, perDossier } }) }} />
        <BasisFields name="council.reviewers.basis" of="phản biện" value={reviewers.basis} onChange={(basis) => put({ reviewers: { ...reviewers, basis } })} />
      </Card>
      <Card title="Giải trình và xét lại">
        <p className="soft">Ghi 0 ngày khi quy chế không cho tác giả giải trình trước khi Hội đồng kết luận, hoặc không cho đề nghị xét lại.</p>
        <div className="columns">
          {([['replyDays', 'Thời gian tác giả giải trình', 'ngày làm việc'], ['askWithinDays', 'Được đề nghị xét lại trong', 'ngày'], ['lookDays', 'Xét lại xong trong', 'ngày']] as const).map(([key, label, unit]) => (
            <NumberInput key={key} name={`council.hearing.${key}`} label={label} unit={unit} decimals={0} value={hearing[key]} error={wrong(`council.hearing.${key}`)} onChange={(days) => { if (days !== null) put({ hearing: { ...hearing, [key]: days } }) }} />
          ))}
        </div>
        <BasisFields name="council.hearing.basis" of="giải trình và xét lại" value={hearing.basis} onChange={(basis) => put({ hearing: { ...hearing, basis } })} />
      </Card>
      <Card title="Mức chi họp hội đồng">
        <p className="soft">Dùng cho bảng chi của phiên họp, tính cho một người một buổi. Mức có sẵn là mức tối đa của Thông tư 03/2019/TT-BTC; địa phương, cơ quan có thể quy định mức riêng.</p>
        <div className="columns">
          {([['chair', 'Chủ tịch Hội đồng'], ['member', 'Phó Chủ tịch, thư ký, thành viên'], ['guest', 'Người dự khác']] as const).map(([key, label]) => (
            <NumberInput key={key} name={`council.meetingPay.${key}`} label={label} unit="đồng" decimals={0} value={pay[key]} error={wrong(`council.meetingPay.${key}`)} onChange={(amount) => { if (amount !== null) put({ meetingPay: { ...pay, [key]: amount } }) }} />
          ))}
        </div>
        <BasisFields name="council.meetingPay.basis" of="mức chi họp" value={pay.basis} onChange={(basis) => put({ meetingPay: { ...pay, basis } })} />
      </Card>
    </>
  )
}
