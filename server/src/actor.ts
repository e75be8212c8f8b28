import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { Role } from '@sangkien/domain/people/role'

/** The person behind a request, with the roles in force today. Who works here is at least `staff`; an expert from outside is `outside_expert` and nothing else. */
export interface Actor {
  readonly org: OrgId
  readonly id: PersonId
  readonly name: string
  readonly roles: ReadonlySet<Role>
  /** The unit they sit in today, and the units they head with those that these succeeded. */
  readonly unitId: UnitId | null
  readonly heads: readonly UnitId[]
  readonly sessionId: string
}
