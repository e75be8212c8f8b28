import { readMyExpertRequest } from '@sangkien/contract/expert'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay } from '../../say/day.ts'
import { DueBadge, StateBadge } from '../../ui/Badge.tsx'
import { Card, WithRail } from '../../ui/Section.tsx'
import { DeclineButton } from './DeclineButton.tsx'
import { ExpertConflict } from './ExpertConflict.tsx'
import { ExpertDossier } from './ExpertDossier.tsx'
import type { MyRequest } from './my-request.ts'
import { OpinionForm } from './OpinionForm.tsx'
import './expert.css'

/** One dossier I was asked about: the question about conflicts, then the dossier with my opinion beside it, and once that is in the opinion alone. */
export default function MyRequestPage() {
  const id = useParam('id')
  const { data: request } = useSuspenseQuery(asks(readMyExpertRequest, { params: { id } }))
  const { title, opinion, dossier, sees, dueOn, workingDaysLeft } = request
  return (
    <Page
      key={id} title={title} back={{ href: '/', label: 'Hồ sơ mời bạn cho ý kiến' }}
      mark={opinion ? <StateBadge tone="done">Đã gửi ý kiến ngày {sayDay(opinion.givenOn)}</StateBadge> : <>Hạn gửi ý kiến <DueBadge left={workingDaysLeft} due={dueOn} /></>}
    >
      {opinion && <OwnOpinion request={request} />}
      {sees === 'question' && <div className="stack loose reading"><Asked request={request} /><ExpertConflict request={request} /></div>}
      {dossier && (
        <WithRail railFirst rail={<><Asked request={request} /><OpinionForm request={request} /><div className="no-print"><DeclineButton request={request} /></div></>}>
          <ExpertDossier request={request} dossier={dossier} />
        </WithRail>
      )}
    </Page>
  )
}

const Asked = ({ request: { agency, question } }: { request: MyRequest }) => (
  <Card title={`${agency} hỏi`}><p className="dossier-words">{question}</p></Card>
)

function OwnOpinion({ request: { opinion, question, agency } }: { request: MyRequest }) {
  if (!opinion) return null
  return (
    <div className="stack loose reading">
      <Card title={`${agency} hỏi`}><p className="dossier-words">{question}</p></Card>
      <Card title="Ý kiến bạn đã gửi">
        <p className="dossier-words">{opinion.text}</p>
        <p className="soft small">Gửi ngày {sayDay(opinion.givenOn)}, về hồ sơ nộp lần {opinion.version}, mã kiểm tra <span className="figures">{opinion.sha256.slice(0, 12)}</span>. Hồ sơ đã đóng lại với bạn.</p>
      </Card>
    </div>
  )
}
