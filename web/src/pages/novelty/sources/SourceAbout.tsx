import { sayStanding } from '@sangkien/domain/novelty/say-source'
import { sayStage } from '../../../say/stage.ts'
import { StateBadge } from '../../../ui/Badge.tsx'
import type { Source } from '../novelty.ts'
import { saySourceLine } from '../source-words.ts'
import { OwnCase } from './OwnCase.tsx'

/** Who wrote a source, where and when; of a dossier what was decided on it. */
export function SourceAbout({ source, setAsideHref }: { source: Source; /** Where the list of what was set aside stands. */ setAsideHref: string }) {
  const { authors, initiative, own, exclusions, titleOnly } = source
  const setAside = exclusions.filter(({ passage }) => passage !== null).length
  return (
    <div className="source-about small">
      <span className="soft below">{saySourceLine(source)}</span>
      {authors.length > 0 && <span className="soft below">{authors.join(', ')}</span>}
      {own ? <OwnCase source={source} /> : initiative && <span className="soft below">{sayStage(initiative.stage)}</span>}
      {titleOnly && <span className="soft below">Chỉ có tên, không có toàn văn</span>}
      {setAside > 0 && <a className="below" href={setAsideHref}>Đã loại trừ {setAside} đoạn</a>}
    </div>
  )
}

/** Before or after this dossier, or only to inform: what counts for the first filed. */
export function StandingBadge({ source }: { source: Source }) {
  const stands = source.counts && source.earlier
  return <StateBadge tone={stands ? 'soon' : source.counts ? 'waiting' : 'info'}>{sayStanding(source)}</StateBadge>
}
