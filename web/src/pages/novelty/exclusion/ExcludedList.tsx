import { includeInNovelty } from '@sangkien/contract/novelty'
import { call } from '../../../api/api.ts'
import { sayInstant } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Section } from '../../../ui/Section.tsx'
import type { NoveltyNow } from '../novelty.ts'
import { useNoveltyAct } from '../use-novelty.ts'
import { setAsideOf } from './set-aside-of.ts'

/** What was set aside: by whom, when and why; and taking it back. */
export function ExcludedList({ novelty, mayPutBack }: { novelty: NoveltyNow; mayPutBack: boolean }) {
  const { id } = novelty.dossier
  const back = useNoveltyAct(id, (exclusionId: string) => call(includeInNovelty, { params: { id, exclusionId } }), () => 'Đã đưa lại, các tín hiệu đã tính lại')
  const list = setAsideOf(novelty)
  if (list.length === 0) return null
  return (
    <Section id="da-loai-tru" title={`Đã loại trừ (${list.length})`}>
      {back.isError && <Notice tone="error" live title={sayFault(back.error).title}>{sayFault(back.error).advice}</Notice>}
      <ul className="plain excluded">
        {list.map((one) => (
          <li key={one.id}>
            <div>
              <p><span className="soft">{one.passage === null ? 'Cả nguồn: ' : 'Một đoạn, trong nguồn: '}</span>{one.title}</p>
              {one.passage !== null && <p className="excluded-words">“{one.passage}”</p>}
              <p>Lý do: {one.reason}</p>
              <p className="soft small">{one.byName}, {sayInstant(one.at)}</p>
            </div>
            {mayPutBack && <Button kind="quiet" busy={back.isPending && back.variables === one.id} onClick={() => back.mutate(one.id)}>Đưa lại<span className="unseen">: {one.passage ?? one.title}</span></Button>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
