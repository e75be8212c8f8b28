import { paperRulesOf } from '@sangkien/domain/ballot/paper-count'
import type { Voting } from '@sangkien/domain/regulation/pack'
import { Checkbox, RadioGroup } from '../../../ui/Choice.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { Card } from '../../../ui/Section.tsx'
import { BasisFields } from './BasisFields.tsx'
import type { Editing } from './editing.ts'
import { FractionInput } from './FractionInput.tsx'

/** How many must agree, of whom, how they vote, and how many must be there. */
export function VotingPart({ pack: { voting }, change, wrong }: Editing) {
  const put = (part: Partial<Voting>) => change({ voting: { ...voting, ...part } })
  return (
    <>
      <Card title="Tỷ lệ đồng ý">
        <FractionInput name="voting.threshold" label="Công nhận khi số đồng ý đạt từ" value={voting.threshold} error={wrong('voting.threshold')} onChange={(threshold) => { if (threshold) put({ threshold }) }} />
        <RadioGroup name="voting.denominator" label="Tính trên" options={[{ value: 'appointed', label: 'Tổng số thành viên hội đồng' }, { value: 'present', label: 'Số thành viên có mặt' }]} value={voting.denominator} onChange={(value) => put({ denominator: value as Voting['denominator'] })} />
        <Checkbox name="voting.recusedLeaveDenominator" label="Không tính người rút khỏi việc xét vào mẫu số" checked={voting.recusedLeaveDenominator} onChange={(recusedLeaveDenominator) => put({ recusedLeaveDenominator })} />
        <RadioGroup name="voting.mode" label="Hình thức thường dùng" options={[{ value: 'open', label: 'Biểu quyết công khai' }, { value: 'secret', label: 'Bỏ phiếu kín' }]} value={voting.mode} error={wrong('voting.mode')} onChange={(value) => put({ mode: value as Voting['mode'] })} />
        <Checkbox name="voting.modeIsFree" label="Hội đồng được chọn hình thức khác" checked={voting.modeIsFree} onChange={(modeIsFree) => put({ modeIsFree })} />
        <Checkbox name="voting.secondVote" label="Cho biểu quyết lần hai khi lần thứ nhất không đạt" note="Quy định chung không nói đến; chỉ chọn khi quy chế của cơ quan có. Lần hai là lần quyết định." checked={voting.secondVote === 'once'} onChange={(once) => put({ secondVote: once ? 'once' : 'no' })} />
        <Checkbox name="voting.writtenOpinion" label="Cho lấy ý kiến bằng văn bản thay cho biểu quyết tại phiên họp" note="Quy định chung không nói đến; bỏ chọn khi quy chế của cơ quan không cho." checked={voting.writtenOpinion !== 'no'} onChange={(allowed) => put({ writtenOpinion: allowed ? 'allowed' : 'no' })} />
        <Checkbox name="voting.lateAnswers" label="Tính phiếu trả lời muộn đến khi kiểm phiếu" note="Không chọn: phiếu đến sau hạn trả lời không được nhận." checked={voting.lateAnswers === 'counted_until_count'} onChange={(counted) => put({ lateAnswers: counted ? 'counted_until_count' : 'not_counted' })} />
        <Checkbox name="voting.paperBallots" label="Cho bỏ phiếu kín bằng giấy" note="Do Ban kiểm phiếu kiểm và nhập kèm bản quét. Quy định chung không nói đến; bỏ chọn khi quy chế của cơ quan không cho." checked={voting.paperBallots !== 'no'} onChange={(allowed) => put({ paperBallots: allowed ? 'allowed' : 'no' })} />
        {voting.paperBallots !== 'no' && <NumberInput name="voting.counters" label="Ban kiểm phiếu có ít nhất" unit="thành viên" decimals={0} min={1} value={paperRulesOf(voting).counters} error={wrong('voting.counters')} onChange={(counters) => { if (counters !== null) put({ counters }) }} />}
        <BasisFields name="voting.basis" value={voting.basis} onChange={(basis) => put({ basis })} />
      </Card>
      <Card title="Điều kiện họp">
        <FractionInput name="voting.quorum" label="Số thành viên phải có mặt, từ" value={voting.quorum} error={wrong('voting.quorum')} onChange={(quorum) => { if (quorum) put({ quorum: { ...quorum, of: 'appointed' } }) }} />
        <BasisFields name="voting.quorumBasis" value={voting.quorumBasis} onChange={(quorumBasis) => put({ quorumBasis })} />
      </Card>
    </>
  )
}
