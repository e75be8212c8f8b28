import { checkNovelty } from '@sangkien/contract/novelty'
import { call } from '../../../api/api.ts'
import { sayReason } from '../../../say/act.ts'
import { sayInstant } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayNumber } from '../../../say/number.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Section } from '../../../ui/Section.tsx'
import type { NoveltySearch } from '../novelty-address.ts'
import type { NoveltyNow } from '../novelty.ts'
import { sayApart } from '../since-words.ts'
import { useNoveltyAct } from '../use-novelty.ts'
import { RunChanges } from './RunChanges.tsx'

interface RunListProps { readonly novelty: NoveltyNow; readonly so: string; readonly hrefOf: (change: Partial<NoveltySearch>) => string; readonly onRepeated: () => void }

/** Every check of the dossier: opened as it was seen, repeated on the corpus of then, compared with the one shown. */
export function RunList({ novelty: { dossier: { id }, run, runs, acts }, so, hrefOf, onRepeated }: RunListProps) {
  const repeat = useNoveltyAct(id, (asOf: number) => call(checkNovelty, { params: { id }, body: { asOf } }), ({ run: done }) => `Đã lặp lại, thành lần ${done?.number ?? ''}`, onRepeated)
  if (!run || runs.length === 0) return null
  return (
    <Section id="cac-lan" title={`Các lần đối chiếu (${runs.length})`}>
      {repeat.isError && <Notice tone="error" live title={sayFault(repeat.error).title}>{sayFault(repeat.error).advice}</Notice>}
      <ol className="plain runs">
        {runs.map(({ number, ranAt, ranByName, texts, sources }) => (
          <li key={number}>
            <p>
              {number === run.number ? <strong aria-current="true">Lần {number} (đang xem)</strong> : <a href={hrefOf({ lan: String(number), so: '' })}>Lần {number}</a>}
              <span className="soft small below figures">{sayInstant(ranAt)}, {ranByName}; so với {sayNumber(texts)} văn bản, {sayNumber(sources)} nguồn tương tự</span>
            </p>
            <span className="row no-print">
              {number !== run.number && <a className="button quiet" data-keep-scroll href={hrefOf({ so: String(number) })}>So với lần {number}</a>}
              {acts.check !== undefined && sayReason(acts.check) === undefined && <Button kind="quiet" busy={repeat.isPending && repeat.variables === number} onClick={() => repeat.mutate(number)}>Lặp lại lần {number}</Button>}
            </span>
          </li>
        ))}
      </ol>
      <p className="soft small">Lặp lại một lần: đối chiếu hồ sơ hiện nay với đúng những văn bản có trong kho khi ấy, các từ được cân nặng nhẹ như khi ấy.</p>
      {so !== '' && so !== String(run.number) && <RunChanges id={id} from={Number(so)} to={run.number} why={runs.filter(({ number }) => String(number) === so).flatMap(({ apart }) => sayApart(apart))} hrefOf={hrefOf} />}
    </Section>
  )
}
