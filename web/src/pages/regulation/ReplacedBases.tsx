import type { ReplacedBasis } from '@sangkien/domain/regulation/rests-on-replaced'
import { sayDay } from '../../say/day.ts'
import { sayPackPath } from '../../say/pack-path.ts'
import { Notice } from '../../ui/Notice.tsx'

/** Rules that rest on a paper no longer in force: which, on what, and what took its place. */
export function ReplacedBases({ replaced }: { replaced: readonly ReplacedBasis[] }) {
  if (replaced.length === 0) return null
  return (
    <Notice tone="warning" title={`Có ${replaced.length} quy định dựa trên văn bản đã hết hiệu lực`} acts={<a href="/quan-tri/can-cu">Mở danh mục căn cứ pháp lý</a>}>
      <ul>
        {replaced.map(({ path, article, number, lastDay, replacement }) => (
          <li key={`${path} ${number}`}>{sayPackPath(path)}: {[number, article].filter(Boolean).join(', ')} hết hiệu lực sau ngày {sayDay(lastDay)}{replacement && `, nay là ${replacement.number}`}.</li>
        ))}
      </ul>
    </Notice>
  )
}
