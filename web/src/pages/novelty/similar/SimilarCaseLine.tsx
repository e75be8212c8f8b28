import { StateBadge } from '../../../ui/Badge.tsx'
import type { SimilarCase } from './use-similar.ts'

/** One case: solved or not, where, and in what its title differs; a solved one may be applied as it is. */
export function SimilarCaseLine({ of: { initiativeId, pastId, title, unitName, year, solved, summary, sameTitle, frame } }: { of: SimilarCase }) {
  const href = solved ? `/thu-vien/${initiativeId ?? pastId ?? ''}` : initiativeId === null ? undefined : `/sang-kien/${initiativeId}`
  return (
    <li>
      <p>{href === undefined ? title : <Elsewhere href={href}>{title}</Elsewhere>}</p>
      <p className="small row">
        <StateBadge tone={solved ? 'done' : 'info'}>{solved ? `Đã công nhận${year === null ? '' : ` năm ${year}`}` : `Hồ sơ khác${year === null ? '' : ` năm ${year}`}`}</StateBadge>
        <span className="soft">{unitName}</span>
        {sameTitle && <span>Tên gần như nhau</span>}
      </p>
      {frame && <p className="small">Cùng khuôn, khác công cụ: “{frame.mine}” ↔ “{frame.theirs}”</p>}
      {summary !== '' && <p className="small soft similar-summary">{summary}</p>}
      {solved && initiativeId !== null && <p className="small"><Elsewhere href={`${href}#ap-dung`}>Áp dụng cho đơn vị tôi</Elsewhere></p>}
    </li>
  )
}

/** Opened beside what is being typed. */
const Elsewhere = ({ href, children }: { href: string; children: string }) => <a href={href} target="_blank" rel="noreferrer">{children}<span className="unseen"> (mở ở cửa sổ mới)</span></a>
