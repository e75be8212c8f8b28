import { handInSheet, listMySheets, readScoreSheet, readSheetPaper, reopenSheet, saveMarks } from '@sangkien/contract/scoring'
import { keyPaperSheet, listPaperSheets, readPaperSheet } from '@sangkien/contract/paper-sheet'
import type { InitiativeId, PersonId, SittingId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import { loadCalendar } from '../calendar/load-calendar.ts'
import type { Tx } from '../db.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import type { Mount } from '../http/mount.ts'
import { handInSheet as handIn, takeSheetBack } from './hand-in-sheet.ts'
import { keyPaperSheet as keyPaper, viewPaperSheet } from './key-paper-sheet.ts'
import { listSheets } from './my-sheets.query.ts'
import { loadSitting } from '../sitting/sitting.query.ts'
import { loadPaperSheets, type PaperFacts, paperRow } from './paper-sheet.query.ts'
import { keepMarks, tellBegun } from './save-marks.ts'
import { sheetPaper } from './sheet-paper.ts'
import { savedSheet, sheetFor, viewSheet } from './view-sheet.ts'

interface Named { readonly sittingId: string; readonly initiativeId: string }

export function scoringRoutes({ on }: Mount) {
  on(listMySheets, async ({ tx, actor, now }) => listSheets(tx, actor, await loadCalendar(tx, actor.org), now))
  on(readScoreSheet, ({ tx, actor, now, params }) => see(tx, actor, params, now))

  on(readSheetPaper, async ({ tx, actor, now, params }) =>
    sheetPaper(tx, actor, await sheetFor(tx, actor, params.sittingId as SittingId, params.initiativeId as InitiativeId, { hold: false }), params.format, now))

  on(saveMarks, async ({ tx, actor, now, params, body }) => {
    const before = await hold(tx, actor, params)
    const kept = await keepMarks(tx, actor, before, body, now)
    await tellBegun(tx, actor, before, now)
    return savedSheet(actor, kept, now)
  })

  on(handInSheet, async ({ tx, actor, now, params, body }) => {
    await handIn(tx, actor, await hold(tx, actor, params), body.rev, now)
    return see(tx, actor, params, now)
  })

  on(listPaperSheets, async ({ tx, actor, params }) => {
    const sitting = params.id as SittingId
    const { members } = await loadSitting(tx, actor, sitting) // one that cannot be seen is not found
    if (members.some(({ personId }) => personId === actor.id)) throw new Refuse({ code: 'paper_sheet.keyer_judges' })
    return (await loadPaperSheets(tx, actor, sitting)).filter(({ case: { authors } }) => !authors.includes(actor.id)).map((one) => paperRow(one, actor.id))
  })

  on(readPaperSheet, async ({ tx, actor, params }) => viewPaperSheet(await paperOf(tx, actor, params), actor))

  on(keyPaperSheet, async ({ tx, actor, now, params, body }) => {
    await keyPaper(tx, actor, await paperOf(tx, actor, params, { hold: true }), body, now)
    return viewPaperSheet(await paperOf(tx, actor, params), actor)
  })

  on(reopenSheet, async ({ tx, actor, now, params }) => {
    await takeSheetBack(tx, actor, await hold(tx, actor, params), now)
    return see(tx, actor, params, now)
  })
}

async function paperOf(tx: Tx, actor: Actor, { sittingId, initiativeId, personId }: Named & { readonly personId: string }, lock: { readonly hold: boolean } = { hold: false }): Promise<PaperFacts> {
  const [facts] = await loadPaperSheets(tx, actor, sittingId as SittingId, { initiativeId: initiativeId as InitiativeId, personId: personId as PersonId }, lock)
  if (!facts) throw new NotFound()
  const { members, authors } = facts.case
  // Who judges learns nothing of others' papers, not even that there are any.
  if (members.includes(actor.id) || authors.includes(actor.id)) throw new Refuse({ code: 'paper_sheet.keyer_judges' })
  return facts
}

const hold = (tx: Tx, actor: Actor, { sittingId, initiativeId }: Named) => sheetFor(tx, actor, sittingId as SittingId, initiativeId as InitiativeId, { hold: true })

const see = async (tx: Tx, actor: Actor, { sittingId, initiativeId }: Named, now: Date) =>
  viewSheet(tx, actor, await sheetFor(tx, actor, sittingId as SittingId, initiativeId as InitiativeId, { hold: false }), now)
