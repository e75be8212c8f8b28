import type { readReport } from '@sangkien/contract/report'
import type { Reply } from '../../api/wire.ts'
import { sayInstant } from '../../say/day.ts'

/** Every version that was sent, each to be opened as it was; and the way back to the last one. */
export function SentVersions({ report: { year, versions, id }, chosen }: { report: Reply<typeof readReport>; chosen: boolean }) {
  if (versions.length === 0 || (versions.length === 1 && !chosen && versions[0]?.id === id)) return null
  return (
    <ul className="plain" aria-label="Các bản đã gửi">
      {versions.map((one) => (
        <li key={one.id}>
          <a href={`/bao-cao?nam=${year}&ban=${one.id}`} {...(chosen && one.id === id && { 'aria-current': 'page' as const })}>Bản gửi lúc {sayInstant(one.sentAt)}</a>
          <span className="soft small">, {one.sentByName ?? ''}, mã kiểm tra <span className="figures">{one.sha256.slice(0, 16)}…</span></span>
        </li>
      ))}
      {chosen && <li><a href={`/bao-cao?nam=${year}`}>Về bản mới nhất của năm {year}</a></li>}
    </ul>
  )
}
