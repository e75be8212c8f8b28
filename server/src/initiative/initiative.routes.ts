import * as door from '@sangkien/contract/initiative'
import type { IdeaId, InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { dossierPackage } from './dossier-package.ts'
import { readFieldChanges } from './read-field-changes.ts'
import { allowLateFiling, askLateFiling } from './late-filing.ts'
import { askOpinion, giveOpinion } from './opinion.ts'
import { readPaper } from './read-paper.ts'
import { readInitiativeFor } from './read-initiative.ts'
import { confirmShare, noteConfirmation, saveAuthors } from './save-authors.ts'
import { saveField } from './save-field.ts'
import { startInitiative } from './start-initiative.ts'
import { submitInitiative } from './submit-initiative.ts'
import { loadTimeline } from './timeline.query.ts'
import { withdrawInitiative } from './withdraw-initiative.ts'

interface Asked { readonly tx: Tx; readonly actor: Actor; readonly now: Date; readonly params: { readonly id: string } }

/** The dossier from its first word to its filing. */
export function initiativeRoutes({ on }: Mount) {
  const read = ({ tx, actor, now, params }: Asked) => readInitiativeFor(tx, actor, params.id as InitiativeId, now)

  on(door.startInitiative, async ({ tx, actor, now, body }) => ({ id: await startInitiative(tx, actor, { title: body.title, ideaId: body.ideaId as IdeaId | undefined }, now) }))
  on(door.readInitiative, read)
  on(door.saveField, ({ tx, actor, now, params, body }) => saveField(tx, actor, params.id as InitiativeId, params.field, body, now))
  on(door.listFieldChanges, ({ tx, actor, now, params }) => readFieldChanges(tx, actor, params.id as InitiativeId, params.field, now))
  on(door.readPaper, ({ tx, actor, house, now, params }) => readPaper(tx, actor, params.id as InitiativeId, params, house.publicAddress, now))
  on(door.readPackage, ({ tx, actor, house, now, params, query }) => dossierPackage(tx, actor, house, params.id as InitiativeId, query.format, now))
  on(door.readTimeline, ({ tx, actor, now, params }) => loadTimeline(tx, actor, params.id as InitiativeId, now))

  on(door.saveAuthors, async (asked) => {
    const { tx, actor, now, params, body } = asked
    await saveAuthors(tx, actor, params.id as InitiativeId, { rev: body.rev, authors: body.authors.map((one) => ({ ...one, personId: one.personId as PersonId })) }, now)
    return read(asked)
  })
  on(door.confirmShare, async (asked) => { await confirmShare(asked.tx, asked.actor, asked.params.id as InitiativeId, asked.body.share, asked.now); return read(asked) })
  on(door.noteConfirmation, async (asked) => { await noteConfirmation(asked.tx, asked.actor, asked.params.id as InitiativeId, asked.params.personId as PersonId, asked.body, asked.now); return read(asked) })
  on(door.askOpinion, async (asked) => { await askOpinion(asked.tx, asked.actor, asked.params.id as InitiativeId, asked.now); return read(asked) })
  on(door.giveOpinion, async (asked) => { await giveOpinion(asked.tx, asked.actor, asked.params.id as InitiativeId, asked.body, asked.now); return read(asked) })
  on(door.askLateFiling, async (asked) => { await askLateFiling(asked.tx, asked.actor, asked.params.id as InitiativeId, asked.body.reason, asked.now); return read(asked) })
  on(door.allowLateFiling, async (asked) => { await allowLateFiling(asked.tx, asked.actor, asked.params.id as InitiativeId, asked.body.reason, asked.now); return read(asked) })
  on(door.submitInitiative, async (asked) => { await submitInitiative(asked.tx, asked.actor, asked.params.id as InitiativeId, asked.now); return read(asked) })
  on(door.withdrawInitiative, async (asked) => { await withdrawInitiative(asked.tx, asked.actor, asked.params.id as InitiativeId, asked.body.reason, asked.now); return read(asked) })
}
