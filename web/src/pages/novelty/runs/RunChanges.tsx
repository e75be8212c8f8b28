import { compareNoveltyRuns } from '@sangkien/contract/novelty'
import { useQuery } from '@tanstack/react-query'
import { asks } from '../../../api/queries.ts'
import { sayFault } from '../../../say/fault.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Card } from '../../../ui/Section.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import type { NoveltySearch } from '../novelty-address.ts'

const heads = { came: 'Nguồn mới có', went: 'Nguồn không còn', changed: 'Nguồn có tín hiệu thay đổi' } as const

/** What the check shown has that another had not, and the reverse. */
export function RunChanges({ id, from, to, why, hrefOf }: { id: string; from: number; to: number; /** What is otherwise between them. */ why: readonly string[]; hrefOf: (change: Partial<NoveltySearch>) => string }) {
  const { data, error } = useQuery(asks(compareNoveltyRuns, { params: { id }, query: { from, to } }))
  return (
    <Card title={`Lần ${to} so với lần ${from}`} aside={<a href={hrefOf({ so: '' })} data-keep-scroll>Đóng</a>}>
      {why.length > 0 && <ul className="plain soft">{why.map((line) => <li key={line}>{line}</li>)}</ul>}
      {error && <Notice tone="error" live title={sayFault(error).title}>{sayFault(error).advice}</Notice>}
      {!data && !error && <Skeleton lines={3} />}
      {data?.length === 0 && <p className="soft">Hai lần tìm thấy các nguồn như nhau, với tín hiệu như nhau.</p>}
      {data && (Object.keys(heads) as (keyof typeof heads)[]).map((change) => {
        const of = data.filter((one) => one.change === change)
        return of.length > 0 && <div key={change} className="stack tight"><h3>{heads[change]} ({of.length})</h3><ul className="run-changes">{of.map(({ textId, title }) => <li key={textId}>{title}</li>)}</ul></div>
      })}
    </Card>
  )
}
