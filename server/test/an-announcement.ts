import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { newId } from '../src/id.ts'
import type { world } from './world.ts'

/** The authors of this dossier were told by `by`, two months ago, that it may be revoked, and their time to reply is over. */
export const anAnnouncement = (w: ReturnType<typeof world>, initiative: InitiativeId, by: PersonId, ground = 'not_the_author') =>
  w.inside((tx) => tx.insertInto('revocation_notice')
    .values({ org_id: w.org, id: newId(), initiative_id: initiative, ground, reasons: 'Có đơn khiếu nại về tác giả', announced_by: by, announced_at: new Date(w.now.getTime() - 60 * 86_400_000), due_on: '2026-10-30' as never }).execute())
