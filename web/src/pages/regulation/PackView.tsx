import { readRegulation } from '@sangkien/contract/regulation'
import type { Basis } from '@sangkien/domain/regulation/basis'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { KeyValues } from '../../ui/KeyValues.tsx'
import { Table } from '../../ui/Table.tsx'

const termNames = { filing: 'Nộp đơn sau khi áp dụng lần đầu', examine: 'Xem xét đơn', complete: 'Bổ sung hồ sơ', decide: 'Xét công nhận', publication: 'Công khai nội bộ trước họp', revocation_reply: 'Giải trình trước khi hủy bỏ', complaint: 'Khiếu nại' } as const
const unitNames = { years: 'năm', months: 'tháng', days: 'ngày', working_days: 'ngày làm việc' } as const
const seatNames = { chair: 'Chủ tịch', vice_chair: 'Phó Chủ tịch', secretary: 'Ủy viên thư ký', union_representative: 'Đại diện công đoàn', member: 'Ủy viên' } as const
const evidenceNote = (basis: Basis) => `${basis.paper}, ${basis.article}${basis.evidence === 'fact' ? '' : ' (chưa đối chiếu bản ký)'}`

/** What one version says, each value with where it stands. */
export function PackView({ id }: { id: string }) {
  const { data } = useSuspenseQuery(asks(readRegulation, { params: { id } }))
  const pack = data.pack as RegulationPack
  const { voting, council, scale } = pack
  return (
    <div className="stack loose">
      <Table
        caption="Thời hạn" rows={Object.entries(pack.terms)} keyOf={([key]) => key}
        columns={[
          { id: 'term', title: 'Thời hạn', wide: true, cell: ([key]) => termNames[key as keyof typeof termNames] },
          { id: 'length', title: 'Độ dài', tight: true, cell: ([, term]) => `${term.count} ${unitNames[term.unit]}` },
          { id: 'basis', title: 'Căn cứ', cell: ([, term]) => evidenceNote(term.basis) },
        ]}
      />
      <KeyValues items={[
        ['Biểu quyết', `Từ ${voting.threshold.num}/${voting.threshold.den} số ${voting.denominator === 'appointed' ? 'thành viên hội đồng' : 'thành viên có mặt'} đồng ý; ${evidenceNote(voting.basis)}`],
        ['Điều kiện họp', `Có mặt từ ${voting.quorum.num}/${voting.quorum.den} số thành viên; ${evidenceNote(voting.quorumBasis)}`],
        ['Thành viên bắt buộc', council.required.map(({ seat, when }) => `${seatNames[seat]}${when === 'author_in_union' ? ' (khi tác giả là đoàn viên)' : ''}`).join('; ')],
        ['Điều kiện công nhận', <ul key="c">{pack.conditions.map((one) => <li key={one.code}>{one.label} ({one.basis.article})</li>)}</ul>],
        ['Lý do từ chối tiếp nhận', <ul key="r">{pack.refusalReasons.map((one) => <li key={one.code}>{one.label}</li>)}</ul>],
        ['Căn cứ pháp lý', <ul key="l">{pack.legalBases.map((one) => <li key={one.code}>{one.title}</li>)}</ul>],
      ]} />
      {scale ? (
        <Table
          caption={`Thang điểm ${scale.name}`} rows={scale.criteria} keyOf={(row) => row.code}
          columns={[
            { id: 'name', title: `Tiêu chí (tổng ${scale.total} điểm)`, wide: true, cell: (row) => row.name }, { id: 'max', title: 'Tối đa', figures: true, cell: (row) => row.max }, { id: 'min', title: 'Tối thiểu', figures: true, cell: (row) => row.min ?? '–' },
            { id: 'levels', title: 'Các mức', cell: (row) => <ul className="plain">{row.levels.map((level) => <li key={level.from}>{level.from}–{level.to}: {level.description}</li>)}</ul> },
          ]}
        />
      ) : <p className="soft">Quy chế này không có thang điểm: công nhận theo biểu quyết.</p>}
    </div>
  )
}
