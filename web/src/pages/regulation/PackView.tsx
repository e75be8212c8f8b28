import { readRegulation } from '@sangkien/contract/regulation'
import { formulaOf, sayFormula } from '@sangkien/domain/benefit/formula'
import { reviewerRulesOf } from '@sangkien/domain/reviewing/reviewer-rules'
import { paperRulesOf } from '@sangkien/domain/ballot/paper-count'
import { conflictRulesOf } from '@sangkien/domain/conflict/ground'
import { hearingRulesOf } from '@sangkien/domain/hearing/hearing-rules'
import { meetingPayOf } from '@sangkien/domain/council/meeting-pay'
import { sayTermLength } from '@sangkien/domain/document/say-term-length'
import { basesOf } from '@sangkien/domain/regulation/pack-basis'
import { listLegalBases } from '@sangkien/contract/legal-basis'
import type { Fraction } from '@sangkien/domain/number/fraction'
import { roleOfSection } from '@sangkien/domain/novelty/role-of-section'
import type { Basis } from '@sangkien/domain/regulation/basis'
import { type CodedRule, type RegulationPack, termKeys } from '@sangkien/domain/regulation/pack'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { processOf } from '@sangkien/domain/process/steps-of'
import { sayComparedRole } from '../../say/compared-role.ts'
import { sayConflictRules } from '../../say/conflict.ts'
import { sayHearingRules } from '../../say/hearing.ts'
import { sayLevel } from '../../say/level.ts'
import { sayStep } from '../../say/process.ts'
import { sayRole } from '../../say/role.ts'
import { sayDay } from '../../say/day.ts'
import { saySeat } from '../../say/seat.ts'
import { sayMoney, sayNumber, sayShare } from '../../say/number.ts'
import { KeyValues } from '../../ui/KeyValues.tsx'
import { Table } from '../../ui/Table.tsx'
import { ReplacedBases } from './ReplacedBases.tsx'
import { ScaleView } from './ScaleView.tsx'

const termNames = { filing: 'Nộp đơn sau khi áp dụng lần đầu', examine: 'Xem xét đơn', complete: 'Bổ sung hồ sơ', decide: 'Xét công nhận', revocation_reply: 'Giải trình trước khi hủy bỏ', complaint: 'Khiếu nại' } as const
const unsure = ({ evidence }: Pick<Basis, 'evidence'>) => (evidence === 'fact' ? '' : ' (chưa đối chiếu bản ký)')
const evidenceNote = (basis: Basis) => `${basis.paper}, ${basis.article}${unsure(basis)}`
const sayPart = ({ num, den }: Fraction) => `${sayNumber((num * 100) / den, 2)}%`
const rulesOf = (rules: readonly CodedRule[]) => <ul>{rules.map((one) => <li key={one.code}>{one.label} ({evidenceNote(one.basis)})</li>)}</ul>

/** What one version says, each value with where it stands. */
export function PackView({ id }: { id: string }) {
  const { data } = useSuspenseQuery(asks(readRegulation, { params: { id } }))
  const { data: register } = useSuspenseQuery(asks(listLegalBases, {}))
  const pack = data.pack as RegulationPack
  const { voting, council, scale, remuneration, levels = [], benefit: { hourlyCosts = [] } } = pack
  const pay = meetingPayOf(council)
  return (
    <div className="stack loose">
      <ReplacedBases replaced={data.replaced} />
      <Table
        caption="Thời hạn" rows={termKeys} keyOf={(key) => key}
        columns={[
          { id: 'term', title: 'Thời hạn', wide: true, cell: (key) => termNames[key] },
          { id: 'length', title: 'Độ dài', tight: true, cell: (key) => sayTermLength(pack.terms[key]) },
          { id: 'basis', title: 'Căn cứ', cell: (key) => evidenceNote(pack.terms[key].basis) },
        ]}
      />
      <KeyValues items={[
        ['Biểu quyết', `Từ ${voting.threshold.num}/${voting.threshold.den} số ${voting.denominator === 'appointed' ? 'thành viên hội đồng' : 'thành viên có mặt'} đồng ý${voting.recusedLeaveDenominator ? ', không tính người rút khỏi việc xét' : ''}; ${evidenceNote(voting.basis)}`],
        ['Hình thức biểu quyết', `${voting.mode === 'secret' ? 'Bỏ phiếu kín' : 'Công khai'}${voting.modeIsFree ? '; hội đồng được chọn hình thức khác cho từng sáng kiến' : ''}.`],
        ['Biểu quyết lần hai', voting.secondVote === 'once' ? 'Được một lần khi lần thứ nhất không đạt; lần hai quyết định.' : 'Không.'],
        ['Lấy ý kiến bằng văn bản', voting.writtenOpinion === 'no' ? 'Không.' : `Được thay cho biểu quyết tại phiên họp; phiếu đến sau hạn ${voting.lateAnswers === 'counted_until_count' ? 'vẫn tính đến khi kiểm phiếu' : 'không tính'}.`],
        ['Bỏ phiếu kín bằng giấy', paperRulesOf(voting).paperBallots === 'no' ? 'Không.' : `Được; Ban kiểm phiếu có ít nhất ${paperRulesOf(voting).counters} thành viên Hội đồng.`],
        ['Điều kiện họp', `Có mặt từ ${voting.quorum.num}/${voting.quorum.den} số thành viên; ${evidenceNote(voting.quorumBasis)}`],
        ...(pack.rounds && pack.rounds.length > 0 ? [['Các đợt xét trong năm', pack.rounds.map(({ label, day, month }) => `${label}: nhận hồ sơ đến hết ngày ${day}/${month}`).join('; ')] as const] : []),
        ['Mức chi họp hội đồng', `Chủ tịch ${sayMoney(pay.chair)}, thành viên ${sayMoney(pay.member)}, người dự khác ${sayMoney(pay.guest)} một buổi; ${evidenceNote(pay.basis)}`],
        ['Xung đột lợi ích', `${sayConflictRules(conflictRulesOf(council))}; ${evidenceNote(conflictRulesOf(council).basis)}`],
        ['Người phản biện', `${reviewerRulesOf(council).perDossier === 0 ? 'Không phân công' : `${reviewerRulesOf(council).perDossier} người mỗi hồ sơ`}; ${evidenceNote(reviewerRulesOf(council).basis)}`],
        ['Giải trình và xét lại', `${sayHearingRules(hearingRulesOf(council))}; ${evidenceNote(hearingRulesOf(council).basis)}`],
        ['Thành viên bắt buộc', council.required.map(({ seat, when }) => `${saySeat(seat)}${when === 'author_in_union' ? ' (khi tác giả là đoàn viên)' : ''}`).join('; ')],
        ['Tác giả', sayAuthorship(pack)],
        ['Số liệu làm lợi', `${pack.benefit.required ? 'Bắt buộc nêu, bằng lời hoặc bằng bảng tính' : 'Không bắt buộc nêu'}; ${evidenceNote(pack.benefit.basis)}`],
        ['Công thức tính làm lợi', `${sayFormula(formulaOf(pack.benefit))}${formulaOf(pack.benefit).labourCounts ? '' : '; giờ công tiết kiệm cộng riêng, không tính thành tiền'}`],
        ...(hourlyCosts.length > 0 ? [['Đơn giá giờ công', <ul key="costs">{hourlyCosts.map(({ code, label, amount, basis }) => <li key={code}>{label}: {sayMoney(amount)} ({evidenceNote(basis)})</li>)}</ul>] as const] : []),
        ...(remuneration ? [['Thù lao tối thiểu', `${sayPart(remuneration.rate)} số tiền làm lợi mỗi năm, hoặc ${remuneration.wages} lần mức lương khi chưa tính được; trong ${remuneration.years} năm đầu; ${evidenceNote(remuneration.basis)}`] as const] : []),
        ...(levels.length > 0 ? [['Đề nghị cấp trên', <ul key="levels">{levels.map(({ level, authority, unitsApplying, papers, basis }) => <li key={level}>{sayLevel(level)}: {authority}, từ {unitsApplying} đơn vị đang áp dụng, {papers.length} loại giấy tờ ({evidenceNote(basis)})</li>)}</ul>] as const] : []),
        ['Điều kiện công nhận', rulesOf(pack.conditions)],
        ['Tiêu chí tính mới', rulesOf(pack.noveltyTests)],
        ['Lý do từ chối tiếp nhận', rulesOf(pack.refusalReasons)],
        ['Lý do không công nhận', rulesOf(pack.declineReasons)],
        ['Căn cứ hủy bỏ công nhận', rulesOf(pack.revocationGrounds)],
      ]} />
      <Table
        caption="Các phần của báo cáo mô tả" rows={pack.sections} keyOf={({ key }) => key}
        columns={[
          { id: 'section', title: 'Các phần của báo cáo mô tả', wide: true, cell: ({ number, label }) => `${number}. ${label}` },
          { id: 'required', title: 'Bắt buộc', tight: true, cell: ({ required }) => (required ? 'Có' : 'Không') },
          { id: 'length', title: 'Số ký tự', figures: true, cell: ({ minChars, maxChars }) => `${minChars}–${maxChars}` },
          { id: 'compared', title: 'Khi đối chiếu tính mới', tight: true, cell: (section) => sayComparedRole(roleOfSection(section)) },
          { id: 'confidential', title: 'Được đánh dấu bảo mật', tight: true, cell: ({ confidentialAllowed }) => (confidentialAllowed ? 'Có' : 'Không') },
        ]}
      />
      <Table
        caption="Căn cứ pháp lý" rows={basesOf(pack.legalBases, register.map(({ entry }) => entry))} keyOf={({ code }) => code}
        columns={[
          { id: 'title', title: 'Căn cứ pháp lý', wide: true, cell: (one) => `${one.title}${unsure(one)}` },
          { id: 'issued', title: 'Ngày ban hành', tight: true, cell: ({ issuedOn }) => (issuedOn ? sayDay(issuedOn) : '–') },
          { id: 'valid', title: 'Hiệu lực', cell: ({ validFrom, validTo }) => [validFrom && `từ ${sayDay(validFrom)}`, validTo && `đến ${sayDay(validTo)}`].filter(Boolean).join(' ') || '–' },
        ]}
      />
      <Table
        caption="Quy trình" rows={processOf(pack)} keyOf={({ key }) => key}
        columns={[
          { id: 'step', title: 'Quy trình', wide: true, cell: ({ key }) => sayStep(key) },
          { id: 'by', title: 'Ai thực hiện', cell: ({ by }) => by.map(sayRole).join(' hoặc ') },
          { id: 'compulsory', title: 'Bắt buộc', tight: true, cell: ({ compulsory }) => (compulsory ? 'Có' : 'Không') },
          { id: 'basis', title: 'Căn cứ', cell: ({ basis }) => [basis.paper, basis.article].filter(Boolean).join(', ') },
        ]}
      />
      {scale ? <ScaleView scale={scale} /> : <p className="soft">Quy chế này không có thang điểm: công nhận theo biểu quyết.</p>}
    </div>
  )
}

const sayAuthorship = ({ authorship: { minShare, maxAuthors, basis } }: RegulationPack): string =>
  `${[minShare === null ? 'Không đặt tỷ lệ đóng góp tối thiểu' : `Tỷ lệ đóng góp của mỗi người từ ${sayShare(minShare)}`, maxAuthors === null ? 'không giới hạn số tác giả' : `tối đa ${maxAuthors} tác giả`].join('; ')}; ${evidenceNote(basis)}`
