import { sayNumber, sayShare } from '../../say/number.ts'
import { Table } from '../../ui/Table.tsx'
import type { DecisionView } from './decision.ts'

type Item = DecisionView['list'][number]

/** The annex: each initiative with its authors and shares, its score, its reasons. */
export function DecisionList({ decision: { list, kind } }: { decision: DecisionView }) {
  const scored = list.some(({ score }) => score !== null)
  const reasoned = kind !== 'recognition' || list.some(({ reasons }) => reasons !== '')
  return (
    <Table
      caption="Danh sách kèm theo" rows={list} keyOf={({ initiativeId }) => initiativeId}
      columns={[
        { id: 'position', title: 'TT', tight: true, cell: (item) => list.indexOf(item) + 1 },
        { id: 'title', title: 'Sáng kiến', wide: true, cell: ({ initiativeId, code, title }) => <><a href={`/sang-kien/${initiativeId}`}>{title}</a><span className="decision-under soft small">{code}</span></> },
        { id: 'authors', title: 'Tác giả', cell: ({ authors }) => authors.map(({ name, share, unitName }) => <span key={name} className="decision-under">{name} ({sayShare(share)})<span className="decision-under soft small">{unitName}</span></span>) },
        ...(scored ? [{ id: 'score', title: 'Điểm', figures: true, cell: ({ score }: Item) => (score === null ? '–' : sayNumber(score)) }, { id: 'class', title: 'Loại', tight: true, cell: (one: Item) => one.class ?? '–' }] : []),
        ...(reasoned ? [{ id: 'reasons', title: kind === 'recognition' ? 'Ý kiến hội đồng' : 'Lý do', cell: ({ grounds, reasons }: Item) => [...grounds, reasons].filter((reason) => reason !== '').join('; ') }] : []),
      ]}
    />
  )
}
