import { DutyLine } from './DutyLine.tsx'
import type { Duty } from './duty-groups.ts'

const shown = 8

/** The duties of one group. Of a long run the first ones stand open; the others are one press away, in the page all the same. */
export function DutyList({ duties, label }: { duties: readonly Duty[]; label: string }) {
  const first = duties.length > shown + 2 ? duties.slice(0, shown) : duties
  const rest = duties.slice(first.length)
  return (
    <div className="duties">
      <ul className="plain" aria-label={label}>{first.map((duty) => <DutyLine key={`${duty.kind} ${duty.subjectId}`} duty={duty} />)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>Còn {rest.length} việc nữa</summary>
          <ul className="plain" aria-label={`${label}, tiếp`}>{rest.map((duty) => <DutyLine key={`${duty.kind} ${duty.subjectId}`} duty={duty} />)}</ul>
        </details>
      )}
    </div>
  )
}
