import { allCriteria, type Criterion, type Scale } from '@sangkien/domain/scoring/scale'
import { sayAggregation, sayExtremes, sayGrade, sayPublicVote, saySpread, sayWanted } from '../../say/scale.ts'
import { sayPass } from '../../say/score.ts'
import { KeyValues } from '../../ui/KeyValues.tsx'
import { Table } from '../../ui/Table.tsx'

/** A scale whole: its criteria with their parts, how the score comes about, when it passes, its grades. */
export function ScaleView({ scale }: { scale: Scale }) {
  const parts = new Set(scale.criteria.flatMap((one) => allCriteria(one.criteria)))
  return (
    <>
      <Table
        caption={`Thang điểm ${scale.name}`} rows={allCriteria(scale.criteria)} keyOf={(row) => row.code}
        columns={[
          { id: 'name', title: `Tiêu chí (tổng ${scale.total} điểm)`, wide: true, cell: (row) => (parts.has(row) ? `– ${row.name}` : row.name) },
          { id: 'max', title: 'Tối đa', figures: true, cell: (row) => row.max },
          { id: 'min', title: 'Tối thiểu', cell: (row) => sayLeast(row) },
          { id: 'said', title: 'Trên phiếu', cell: (row) => sayWanted(row) },
          { id: 'levels', title: 'Các mức', cell: (row) => <ul className="plain">{row.levels.map((level) => <li key={level.from}>{level.from}–{level.to}: {level.description}</li>)}</ul> },
        ]}
      />
      <KeyValues items={[
        ['Cách tính điểm', sayAggregation(scale)],
        ...(scale.publicVote ? [['Điểm bình chọn', sayPublicVote(scale.publicVote)] as const] : []),
        ['Điều kiện đạt', sayPass(scale)],
        ['Xếp loại', scale.classes.length === 0 ? 'Không xếp loại.' : <ul key="g">{scale.classes.map((grade) => <li key={grade.label}>{sayGrade(grade, scale)}</li>)}</ul>],
        ['Phiếu chấm lệch nhau', saySpread(scale)],
        ...(scale.commentAtExtremes ? [['Nhận xét', sayExtremes] as const] : []),
        ...(scale.sheetCode === null ? [] : [['Mã phiếu chấm', scale.sheetCode] as const]),
      ]} />
    </>
  )
}

const sayLeast = ({ min, disqualifying }: Criterion): string => (min === null ? '–' : disqualifying ? String(min) : `${min} (chỉ nhắc)`)
