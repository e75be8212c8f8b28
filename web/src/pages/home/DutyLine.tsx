import { sayDuty } from '../../say/duty.ts'
import { DueBadge } from '../../ui/Badge.tsx'
import type { Duty } from './duty-groups.ts'

/** One duty: what, which dossier, how far, by when. The whole line leads to where it is done. */
export function DutyLine({ duty }: { duty: Duty }) {
  const { act, parts, href } = sayDuty(duty.kind)
  const { code, title, progress, dueOn, workingDaysLeft } = duty
  return (
    <li className="duty" data-row>
      <a href={href(duty)}>
        <strong>{act}</strong>
        {/* A report has only its year for a title. */}
        <span>{code && <span className="soft figures">{code} · </span>}{duty.kind === 'send_report' ? `Năm ${title}` : title || 'Chưa đặt tên'}</span>
      </a>
      <span className="duty-facts">
        {progress && <span className="soft figures">{parts ?? 'đã xong'} {progress.done}/{progress.of}</span>}
        {workingDaysLeft !== null && <DueBadge left={workingDaysLeft} due={dueOn ?? undefined} />}
      </span>
    </li>
  )
}
