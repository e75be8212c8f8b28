import type { Actor } from '../actor.ts'
import { outOf } from './room.ts'
import type { ItemFacts } from './sitting.query.ts'

/** Authors see nothing of how the council came to its result; who keeps the accounts sees no scores at all (initiative-law.md 6.2). */
export const mayNotKnow = (item: ItemFacts, actor: Actor): boolean => outOf(item).includes(actor.id) || actor.roles.has('administrator')
