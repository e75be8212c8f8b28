import { sayDay, sayInstant } from '../../../say/day.ts'
import { Section } from '../../../ui/Section.tsx'
import type { Initiative } from '../initiative.ts'

/** What the council let the authors read and what they replied; and the second look they asked for. */
export function HearingView({ initiative: { councilComments, secondLook } }: { initiative: Initiative }) {
  const asked = secondLook?.asked
  if (councilComments.length === 0 && !asked) return null
  return (
    <Section title="Ý kiến Hội đồng và giải trình của tác giả">
      <div className="stack">
        {councilComments.map(({ sittingName, comments, releasedAt, dueOn, reply }) => (
          <div key={releasedAt}>
            <strong>{sittingName}</strong>
            <span className="soft small below">Gửi tác giả lúc {sayInstant(releasedAt)}{dueOn === null ? ', sau khi có kết quả' : `; giải trình đến hết ngày ${sayDay(dueOn)}`}</span>
            <ol>{comments.map((comment) => <li key={comment} className="dossier-words">{comment}</li>)}</ol>
            {reply && <p className="dossier-words"><strong>{reply.byName} giải trình lúc {sayInstant(reply.at)}:</strong> {reply.words}</p>}
            {dueOn !== null && !reply && <p className="soft">Tác giả chưa gửi giải trình.</p>}
          </div>
        ))}
        {asked && (
          <div>
            <strong>Đề nghị xét lại</strong>
            <span className="soft small below">{asked.byName} gửi lúc {sayInstant(asked.at)}, sau kết quả của {asked.sittingName}; xét lại xong trước hết ngày {sayDay(asked.dueOn)}</span>
            <p className="dossier-words">{asked.reasons}</p>
          </div>
        )}
      </div>
    </Section>
  )
}
