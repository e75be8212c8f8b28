import { listEarlier } from '@sangkien/contract/intake'
import { useQuery } from '@tanstack/react-query'
import { asks } from '../../../api/queries.ts'
import { sayDayOf } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayStage } from '../../../say/stage.ts'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import type { Initiative } from '../initiative.ts'

/** First filed wins: dossiers filed earlier whose titles say nearly the same, with the words they share. Concluding needs the texts side by side: that is on the page of novelty. */
export function EarlierFiled({ initiative: { id } }: { initiative: Initiative }) {
  const { data, error } = useQuery(asks(listEarlier, { params: { id } }))
  return (
    <div className="rail-next earlier">
      <h3>Hồ sơ nộp trước có tên gần giống</h3>
      {error && <p className="small" role="alert">{sayFault(error).title}</p>}
      {!data && !error && <Skeleton lines={2} label="Đang tìm hồ sơ nộp trước…" />}
      {data?.length === 0 && <p className="soft small">Không thấy hồ sơ nào.</p>}
      {data && data.length > 0 && (
        <>
          <p className="soft small">Tên giống nhau chưa phải là trùng: hãy đối chiếu nội dung rồi mới kết luận. Cùng một giải pháp thì đơn nộp trước được xét.</p>
          <ol className="plain stack tight">
            {data.map(({ id: other, code, title, stage, authors, unitName, receivedAt, sharedWords }) => (
              <li key={other} className="small">
                <a href={`/sang-kien/${other}`} target="_blank" rel="noreferrer"><MarkWords text={title} words={sharedWords} /></a>
                <span className="soft below">{code}, nộp ngày <span className="figures">{sayDayOf(receivedAt)}</span>, {sayStage(stage).toLocaleLowerCase('vi')}</span>
                <span className="soft below">{authors.join(', ')}, {unitName}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

/** The title with the shared words marked. */
function MarkWords({ text, words }: { text: string; words: readonly string[] }) {
  const wanted = new Set(words.map((word) => word.toLocaleLowerCase('vi')))
  return text.split(/([\p{L}\p{N}]+)/u).map((piece, at) => (wanted.has(piece.toLocaleLowerCase('vi')) ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>))
}
