import { sayDay } from '../say/day.ts'
import type { Me } from './me.ts'

/** At the top of every paper: the agency, its superior, the day it was printed. */
export function PrintHead({ me: { organisation, today } }: { me: Me }) {
  return (
    <div className="print-only print-head">
      <div>
        {organisation.parentName && <div>{organisation.parentName}</div>}
        <strong>{organisation.name}</strong>
      </div>
      <div>In ngày {sayDay(today)}</div>
    </div>
  )
}
