import { useMe } from '../../../frame/me.ts'
import { sayAct } from '../../../say/act.ts'
import { sayDay } from '../../../say/day.ts'
import { sayMove } from '../../../say/stage.ts'
import { sayRole } from '../../../say/role.ts'
import { saySteps } from '../../../say/term.ts'
import { DueBadge, StateBadge } from '../../../ui/Badge.tsx'
import { Card } from '../../../ui/Section.tsx'
import { StageLine } from '../../../ui/StageLine.tsx'
import type { Initiative } from '../initiative.ts'
import { stepsOf } from '../view/stage-steps.ts'
import { TermArithmetic } from './TermArithmetic.tsx'

/** Where it stands, who is next, by when and how that date came about. */
export function StateCard({ initiative }: { initiative: Initiative }) {
  const { stage, receivedAt, acceptedAt, next, terms } = initiative
  const { today } = useMe()
  const term = terms.find(({ ended, pausedOn, dueOn }) => !ended && pausedOn === null && dueOn === next.dueOn)
  const paused = terms.find(({ ended, pausedOn }) => !ended && pausedOn !== null)
  return (
    <Card title="Tình trạng">
      <StageLine steps={stepsOf(stage, { received: receivedAt !== null, accepted: acceptedAt !== null })} />
      {next.role && (
        <div className="rail-next">
          <p className="soft small">Việc tiếp theo</p>
          {next.move && <p><strong>{next.move === 'open_scoring' ? sayAct('put_on_agenda') : sayMove(next.move)}</strong></p>}
          <p>{next.who.length > 0 ? next.who.join(', ') : next.role === 'author' ? 'Tác giả' : sayRole(next.role)}</p>
          {next.dueOn && (term && term.workingDaysLeft !== null ? <DueBadge left={term.workingDaysLeft} due={next.dueOn} /> : <p className="figures">Đến hết ngày {sayDay(next.dueOn)}{next.dueOn < today && <> <StateBadge tone="overdue">đã qua</StateBadge></>}</p>)}
          {next.basis && <p className="soft small">Căn cứ: {[next.basis.paper, next.basis.article].filter((part) => part !== '').join(', ')}</p>}
        </div>
      )}
      {term && <TermArithmetic term={term} />}
      {paused && <TermArithmetic term={paused} />}
      {next.steps.length > 0 && <details className="small"><summary>Cách tính hạn nộp</summary><ol className="arithmetic">{saySteps(next.steps, 'ngày áp dụng lần đầu', next.basis ? `${next.basis.paper}, ${next.basis.article}` : '').map((line) => <li key={line}>{line}</li>)}</ol></details>}
    </Card>
  )
}
