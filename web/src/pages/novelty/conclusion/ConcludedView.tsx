import { sayInstant } from '../../../say/day.ts'
import { StateBadge } from '../../../ui/Badge.tsx'
import type { NoveltyNow } from '../novelty.ts'
import { CitedWords } from './CitedList.tsx'
import { verdictWords } from './verdict-words.ts'

type Conclusion = NonNullable<NoveltyNow['conclusion']>

/** The conclusion that holds: what, why, on what, by whom and when. */
export const ConcludedView = ({ conclusion: { verdict, reasons, cited, runNumber, byName, at } }: { conclusion: Conclusion }) => (
  <div className="stack tight">
    <p><VerdictBadge verdict={verdict} /></p>
    <p className="dossier-words reading">{reasons}</p>
    {cited.length > 0 && (
      <>
        <h3 className="cited-title">Căn cứ</h3>
        <ul className="plain cited">{cited.map((one) => <li key={`${one.textId} ${one.span?.join() ?? ''}`}><CitedWords of={one} /></li>)}</ul>
      </>
    )}
    <p className="soft small">{byName}, {sayInstant(at)}, theo lần đối chiếu {runNumber}</p>
  </div>
)

export const VerdictBadge = ({ verdict }: Pick<Conclusion, 'verdict'>) => <StateBadge tone={verdictWords[verdict][1]}>{verdictWords[verdict][0]}</StateBadge>
