import { sayInstant } from '../../say/day.ts'
import { sayNumber } from '../../say/number.ts'
import { sayResult, toneOfResult } from '../../say/result.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import { useMe } from '../../frame/me.ts'
import { LeftOut } from './LeftOut.tsx'
import { QuorumStrip } from './QuorumStrip.tsx'
import { SittingPapers } from './SittingPapers.tsx'
import type { RoomAddress } from './room-address.ts'
import type { ItemView, SittingView } from './sitting-query.ts'

/** What the council concluded, item by item; each opens as it stood in the room. */
export function ClosedSitting({ sitting, href }: { sitting: SittingView; href: RoomAddress['href'] }) {
  const prepares = useMe().roles.some((role) => role === 'secretariat' || role === 'decision_maker')
  return (
    <>
      <QuorumStrip sitting={sitting} />
      {sitting.closedAt && (
        <Notice tone="done" title={`Phiên họp kết thúc lúc ${sayInstant(sitting.closedAt)}`} acts={prepares && <a href="/quyet-dinh">Quyết định và thông báo</a>}>
          {sitting.conclusion === '' ? 'Kết quả công bố khi quyết định được ban hành.' : sitting.conclusion}
        </Notice>
      )}
      <Section title="Kết quả">
        <Table
          caption="Kết luận về từng sáng kiến" rows={sitting.agenda} keyOf={({ initiativeId }) => initiativeId}
          columns={[
            { id: 'position', title: 'TT', tight: true, cell: (item) => sitting.agenda.indexOf(item) + 1 },
            { id: 'title', title: 'Sáng kiến', wide: true, cell: ({ initiativeId, code, title, authors, unitName, reasons }) => (title === '' ? <LeftOut /> :
              <>
                <a href={href({ muc: initiativeId })}>{title}</a><span className="under soft small">{code} · {authors.join(', ')} · {unitName}</span>
                {reasons !== '' && <span className="under small">Lý do: {reasons}</span>}
              </>
            ) },
            ...(sitting.agenda.some(({ score }) => score?.contest) ? [
              { id: 'parts', title: 'Hội đồng + bình chọn', figures: true, cell: ({ score }: ItemView) => (score?.contest ? `${sayNumber(score.contest.council)} + ${sayNumber(score.contest.public)}` : '–') },
              { id: 'place', title: 'Xếp thứ', figures: true, cell: ({ score }: ItemView) => score?.contest?.place ?? '–' },
            ] : []),
            ...(sitting.hasScale ? [{ id: 'score', title: 'Điểm', figures: true, cell: ({ score }: ItemView) => (score?.points === null || score === null ? '–' : `${sayNumber(score.points)}${score.class ? ` (${score.class})` : ''}`) }] : []),
            { id: 'votes', title: 'Phiếu đồng ý', figures: true, cell: ({ vote }) => (vote ? `${vote.agree}/${vote.denominator}` : '–') },
            { id: 'result', title: 'Kết luận', tight: true, cell: ({ result }) => (result === null ? <span className="soft">Công bố khi ban hành quyết định</span> : <StateBadge tone={toneOfResult(result)}>{sayResult(result)}</StateBadge>) },
          ]}
        />
      </Section>
      <SittingPapers sitting={sitting} />
    </>
  )
}
