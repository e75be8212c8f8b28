import { sayDayOf } from '../say/day.ts'
import type { Me } from './me.ts'

/** At the top of every paper: the agency, its superior, the day it was printed. */
export function PrintHead({ me: { organisation } }: { me: Me }) {
  return (
    <div className="print-only print-head">
      <div>
        {organisation.parentName && <div>{organisation.parentName}</div>}
        <strong>{organisation.name}</strong>
      </div>
      <div>In ngày {sayDayOf(Date.now())}</div>
    </div>
  )
}
