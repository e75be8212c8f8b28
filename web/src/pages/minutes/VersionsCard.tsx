import { sayInstant } from '../../say/day.ts'
import { DiffView } from '../../ui/DiffView.tsx'
import { Card } from '../../ui/Section.tsx'
import { Timeline } from '../../ui/Timeline.tsx'
import { labelOf, type MinutesView, nameOf } from './minutes-form.ts'

/** Every saving of the minutes: who, when, why, and what it changed word by word. */
export function VersionsCard({ minutes }: { minutes: MinutesView }) {
  return (
    <Card title="Các lần ghi, sửa">
      {minutes.versions.length === 0 ? <p className="soft">Chưa ai ghi hay sửa gì: biên bản chỉ có số liệu của phiên họp.</p> : (
        <Timeline items={minutes.versions.map(({ version, at, by, reason, inTheRoom, changes }) => ({
          id: String(version), at, when: sayInstant(at), who: by, what: inTheRoom ? 'ghi trong phiên họp' : `sửa: ${reason}`,
          detail: <details><summary>{changes.length} chỗ</summary>{changes.map((one) => <div key={nameOf(one)}><strong>{labelOf(minutes, one)}</strong><DiffView before={one.before} after={one.after} /></div>)}</details>,
        }))} />
      )}
    </Card>
  )
}
