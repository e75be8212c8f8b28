import { Card } from '../../ui/Section.tsx'
import { sayMinutesText } from '../../say/minutes.ts'
import { TrackedText } from './TrackedText.tsx'
import type { MinutesView, TextView } from './minutes-form.ts'

/** The minutes to be read: what the record says, and what was written beside it. */
export function MinutesBody({ minutes, tracked }: { minutes: MinutesView; tracked: boolean }) {
  const { record, items, texts } = minutes
  const of = (field: TextView['field'], item: string | null = null) => texts.filter((one) => one.field === field && one.initiativeId === item)
  const said = (one: TextView, label?: string) => <Said key={one.personId ?? one.field} minutes={minutes} text={one} tracked={tracked} label={label} />
  return (
    <Card title="Nội dung biên bản">
      <div className="minutes reading">
        {record?.head.map((line) => <p key={line}>{line}</p>)}
        {record && (
          <details>
            <summary>Thành phần tham dự ({record.attendees.length})</summary>
            <ul>{record.attendees.map((line) => <li key={line}>{line}</li>)}</ul>
          </details>
        )}
        {of('guests').map((one) => said(one, sayMinutesText(one)))}
        {items.map(({ initiativeId, heading, lines, judges }) => (
          <section key={initiativeId}>
            <h3>{heading}</h3>
            {of('discussion', initiativeId).map((one) => said(one))}
            {of('opinion', initiativeId).map((one) => said(one, sayMinutesText(one, { name: judges.find(({ personId }) => personId === one.personId)?.name })))}
            {lines.map((line) => <p key={line}>{line}</p>)}
          </section>
        ))}
        {of('conclusion').map((one) => said(one, sayMinutesText(one)))}
        {record && <p>{record.ended}</p>}
        {of('closing').map((one) => said(one))}
      </div>
    </Card>
  )
}

function Said({ minutes, text, tracked, label }: { minutes: MinutesView; text: TextView; tracked: boolean; label: string | undefined }) {
  if (text.text === '' && !(tracked && text.pieces.length > 0)) return null
  return <div className="minutes-said">{label && <strong>{label}: </strong>}{tracked ? <TrackedText minutes={minutes} pieces={text.pieces} /> : text.text}</div>
}
