import { sql } from 'kysely'

/** The authors of an earlier initiative (aliased `e`), as the list names them. */
export const pastAuthorNames = sql<string[]>`array(select a.name from past_author a where a.org_id = e.org_id and a.past_id = e.id order by a.position)`
