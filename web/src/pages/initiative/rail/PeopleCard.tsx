import { sayDay, sayDayOf } from '../../../say/day.ts'
import { sayShare } from '../../../say/number.ts'
import { StateBadge } from '../../../ui/Badge.tsx'
import { Card } from '../../../ui/Section.tsx'
import type { Initiative } from '../initiative.ts'

/** The authors with their shares and whether each has confirmed; then what the head of the unit says. */
export function PeopleCard({ initiative: { authors, unitName, unitNow, opinion, opinionAskedAt } }: { initiative: Initiative }) {
  const single = authors.length === 1
  return (
    <Card title={single ? 'Tác giả' : `Tác giả (${authors.length})`} aside={<span className="soft small">{unitName}{unitNow && `, nay là ${unitNow}`}</span>}>
      <ul className="plain stack tight">
        {authors.map(({ personId, name, unitName: unit, title, share, contribution, confirmed, confirmedBasis, leftOn }) => (
          <li key={personId} className="author">
            <span><strong>{name}</strong><span className="soft small below">{[title, unit !== unitName && unit, leftOn !== null && `thôi công tác sau ${sayDay(leftOn)}`].filter(Boolean).join(', ')}</span></span>
            {!single && <span className="figures">{sayShare(share)}</span>}
            {!single && !confirmed && <StateBadge tone="waiting">Chưa xác nhận tỷ lệ</StateBadge>}
            {!single && confirmed && confirmedBasis && <span className="soft small author-wide">Xác nhận tỷ lệ theo {confirmedBasis}</span>}
            {contribution && <span className="small author-wide">{contribution}</span>}
          </li>
        ))}
      </ul>
      {opinion
        ? (
            <div className="rail-next">
              <StateBadge tone={opinion.supports ? 'done' : 'soon'}>{opinion.supports ? 'Trưởng đơn vị ủng hộ' : 'Trưởng đơn vị có ý kiến khác'}</StateBadge>
              {opinion.reasons && <p className="small">{opinion.reasons}</p>}
              <p className="soft small">{opinion.byName}, ngày {sayDayOf(opinion.at)}. Ý kiến để tham khảo, không chặn hồ sơ.</p>
            </div>
          )
        : opinionAskedAt && <p className="soft small">Đã xin ý kiến trưởng đơn vị ngày {sayDayOf(opinionAskedAt)}, chưa có trả lời.</p>}
    </Card>
  )
}
