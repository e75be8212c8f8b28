import { readDecision, readDecisionPaper } from '@sangkien/contract/decision'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { sayDay } from '../../say/day.ts'
import { sayDecisionKind, sayDecisionState, toneOfDecision } from '../../say/decision.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section, WithRail } from '../../ui/Section.tsx'
import { mayAct } from './decision.ts'
import { DecisionRail } from './DecisionRail.tsx'
import { DecisionList } from './DecisionList.tsx'
import './decision.css'

/** A decision with its list, its bases and its papers; who does what with it next stands in the rail. */
export default function DecisionPage() {
  const { data: decision } = useSuspenseQuery(asks(readDecision, { params: { id: useParam('id') } }))
  const { kind, state, numberText, dated, about, bases } = decision
  return (
    <Page
      title={about} wide back={{ href: '/quyet-dinh', label: 'Văn bản' }}
      mark={<><span className="figures">{sayDecisionKind(kind)}{numberText ? ` số ${numberText}` : ''}{dated ? ` ngày ${sayDay(dated)}` : ''}</span><StateBadge tone={toneOfDecision(state)}>{sayDecisionState(state)}</StateBadge></>}
      acts={state === 'cancelled' ? undefined : <PaperLinks endpoint={readDecisionPaper} params={{ id: decision.id }} name={state === 'issued' ? 'Văn bản' : 'Dự thảo'} />}
    >
      {decision.returned && <Notice tone="warning" title={`${decision.returned.byName} đã trả lại dự thảo này`}>{decision.returned.reason}</Notice>}
      <WithRail rail={<DecisionRail decision={decision} />} railFirst={mayAct(decision)}>
        <Section title={kind === 'recognition' ? 'Danh sách sáng kiến được công nhận' : 'Danh sách sáng kiến'} aside={<span className="soft">{decision.list.length} sáng kiến</span>}><DecisionList decision={decision} /></Section>
        {bases.length > 0 && <Section title="Căn cứ"><ul className="plain decision-bases reading">{bases.map((one) => <li key={one}>{one}</li>)}</ul></Section>}
      </WithRail>
    </Page>
  )
}
