import { sayDayOf } from '../../../say/day.ts'
import { Notice } from '../../../ui/Notice.tsx'
import type { Initiative } from '../initiative.ts'

/** First filed wins: the earlier dossier this one was found to repeat, as far as the reader may know it, and the later ones that repeat this. */
export function DuplicateNotice({ initiative: { duplicateOf, duplicates } }: { initiative: Pick<Initiative, 'duplicateOf' | 'duplicates'> }) {
  return (
    <>
      {duplicateOf && (
        <Notice tone="warning" title="Không đạt tiêu chí “không trùng với giải pháp trong đơn nộp trước”">
          {duplicateOf.title === null
            ? <p>Đã có hồ sơ nộp trước về cùng giải pháp. Hỏi {duplicateOf.byName} (người kết luận ngày {sayDayOf(duplicateOf.at)}) để biết thêm.</p>
            : <p>Trùng với hồ sơ nộp trước: {duplicateOf.id === null ? `${duplicateOf.code}, ${duplicateOf.title}` : <a href={`/sang-kien/${duplicateOf.id}`}>{duplicateOf.code}, {duplicateOf.title}</a>}. {duplicateOf.byName} kết luận ngày {sayDayOf(duplicateOf.at)}.</p>}
          {duplicateOf.reason && <p className="dossier-words">{duplicateOf.reason}</p>}
        </Notice>
      )}
      {duplicates.length > 0 && (
        <Notice title="Có hồ sơ nộp sau về cùng giải pháp">
          <ul className="plain">{duplicates.map(({ id, code, title }) => <li key={id}><a href={`/sang-kien/${id}`}>{code}, {title}</a></li>)}</ul>
        </Notice>
      )}
    </>
  )
}
