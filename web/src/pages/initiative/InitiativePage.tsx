import { readInitiative } from '@sangkien/contract/initiative'
import { readRegulation } from '@sangkien/contract/regulation'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { oneOf, useAddress, useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayStage, toneOf } from '../../say/stage.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { WithRail } from '../../ui/Section.tsx'
import { RequestsSection } from '../expert/RequestsSection.tsx'
import { BeyondCard } from '../nomination/BeyondCard.tsx'
import { IntakeCard } from './intake/IntakeCard.tsx'
import { packOf } from './initiative.ts'
import { ListPager } from './list/ListPager.tsx'
import { ActsCard } from './rail/ActsCard.tsx'
import { NoveltyCard } from './rail/NoveltyCard.tsx'
import { PapersCard } from './rail/PapersCard.tsx'
import { PeopleCard } from './rail/PeopleCard.tsx'
import { RecordCard } from './rail/RecordCard.tsx'
import { StateCard } from './rail/StateCard.tsx'
import { DossierText } from './view/DossierText.tsx'
import { ExpertOpinions } from './view/ExpertOpinions.tsx'
import { HearingView } from './view/HearingView.tsx'
import { Standing } from './view/Standing.tsx'
import { TimelineSection } from './view/TimelineSection.tsx'
import './list/list.css'
import './rail/rail.css'

/** Where is it, who is next, by when, why? The dossier left, everything about its course right, what happened below. */
export default function InitiativePage() {
  const id = useParam('id')
  const { search: { tu } } = useAddress((raw) => ({ tu: oneOf(raw, 'tu') }))
  const { data: initiative } = useSuspenseQuery(asks(readInitiative, { params: { id } }))
  const { data: regulation } = useSuspenseQuery(asks(readRegulation, { params: { id: initiative.regulationId } }))
  const pack = packOf(regulation)
  const { code, title, stage, intakeChecks } = initiative
  const examining = intakeChecks !== null && initiative.acts.check_intake === null
  const rail = (
    <>
      <div className="rail-first stack">
        <StateCard initiative={initiative} />
        <ActsCard key={id} initiative={initiative} pack={pack} />
        {examining && <IntakeCard key={id} initiative={initiative} pack={pack} />}
        {!examining && <NoveltyCard initiative={initiative} />}
      </div>
      <PeopleCard initiative={initiative} />
      <PapersCard initiative={initiative} />
      {stage === 'recognised' && <BeyondCard id={id} />}
      {!examining && intakeChecks !== null && intakeChecks.length > 0 && <IntakeCard key={id} initiative={initiative} pack={pack} />}
      <RecordCard initiative={initiative} />
    </>
  )
  return (
    <div className="dossier-page">
      <Page
        key={id} title={title === '' ? 'Sáng kiến chưa đặt tên' : title} back={{ href: tu === '' ? '/sang-kien' : `/sang-kien?${tu}`, label: tu === '' ? 'Sáng kiến' : 'Về danh sách' }}
        mark={<>{code && <span className="figures">{code}</span>}<StateBadge tone={toneOf(stage)}>{sayStage(stage)}</StateBadge></>}
        acts={<ListPager id={id} from={tu} />}
      >
        <WithRail rail={rail}>
          <Standing initiative={initiative} pack={pack} />
          {intakeChecks !== null && initiative.acceptedAt !== null && <RequestsSection id={id} />}
          <ExpertOpinions id={id} opinions={initiative.expertOpinions} />
          <HearingView initiative={initiative} />
          <DossierText initiative={initiative} pack={pack} />
          <TimelineSection initiative={initiative} pack={pack} />
        </WithRail>
      </Page>
    </div>
  )
}
