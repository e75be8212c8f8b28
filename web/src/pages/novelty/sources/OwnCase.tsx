import { sayDecided, saySection } from '@sangkien/domain/novelty/say-source'
import { StateBadge } from '../../../ui/Badge.tsx'
import { sayStage, toneOf } from '../../../say/stage.ts'
import type { Source } from '../novelty.ts'

/** Of a case by the same authors: what was decided then and why, and section by section what this dossier has from it. Sections on demand: the panes below need the height. */
export function OwnCase({ source: { initiative, own } }: { source: Pick<Source, 'initiative' | 'own'> }) {
  if (own === null) return null
  const { decided, sections } = own
  const fresh = sections.filter(({ same, reworded }) => same === 0 && reworded === 0).length
  return (
    <>
      {initiative && <span className="below"><StateBadge tone={toneOf(initiative.stage)}>{(decided && sayDecided(initiative.stage, decided)) ?? sayStage(initiative.stage)}</StateBadge></span>}
      {decided?.reasons.map((reason) => <span key={reason} className="below own-reason">{reason}</span>)}
      {sections.length > 0 && (
        <details>
          <summary>So từng phần: {fresh === 0 ? 'phần nào cũng có lời văn cũ' : `${fresh}/${sections.length} phần không thấy lời văn cũ`}</summary>
          <ul className="plain">{sections.map((one, at) => <li key={at}><span className={one.same > 0 || one.reworded > 0 ? '' : 'soft'}>{one.label}</span>: <span className="figures">{saySection(one).replaceAll(' %', '\u00a0%')}</span></li>)}</ul>
        </details>
      )}
    </>
  )
}
