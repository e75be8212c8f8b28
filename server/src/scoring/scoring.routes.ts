import { handInSheet, listMySheets, readScoreSheet, readSheetPaper, reopenSheet, saveMarks } from '@sangkien/contract/scoring'
import type { InitiativeId, SittingId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import { loadCalendar } from '../calendar/load-calendar.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { handInSheet as handIn, takeSheetBack } from './hand-in-sheet.ts'
import { listSheets } from './my-sheets.query.ts'
import { saveMarks as save } from './save-marks.ts'
import { sheetPaper } from './sheet-paper.ts'
import { sheetFor, viewSheet } from './view-sheet.ts'

interface Named { readonly sittingId: string; readonly initiativeId: string }

export function scoringRoutes({ on }: Mount) {
  on(listMySheets, async ({ tx, actor, now }) => listSheets(tx, actor, await loadCalendar(tx, actor.org), now))
  on(readScoreSheet, ({ tx, actor, now, params }) => see(tx, actor, params, now))

  on(readSheetPaper, async ({ tx, actor, now, params }) =>
    sheetPaper(tx, actor, await sheetFor(tx, actor, params.sittingId as SittingId, params.initiativeId as InitiativeId, { hold: false }), params.format, now))

  on(saveMarks, async ({ tx, actor, now, params, body }) => {
    await save(tx, actor, await hold(tx, actor, params), body, now)
    return see(tx, actor, params, now)
  })

  on(handInSheet, async ({ tx, actor, now, params, body }) => {
    await handIn(tx, actor, await hold(tx, actor, params), body.rev, now)
    return see(tx, actor, params, now)
  })

  on(reopenSheet, async ({ tx, actor, now, params }) => {
    await takeSheetBack(tx, actor, await hold(tx, actor, params), now)
    return see(tx, actor, params, now)
  })
}

const hold = (tx: Tx, actor: Actor, { sittingId, initiativeId }: Named) => sheetFor(tx, actor, sittingId as SittingId, initiativeId as InitiativeId, { hold: true })

const see = async (tx: Tx, actor: Actor, { sittingId, initiativeId }: Named, now: Date) =>
  viewSheet(tx, actor, await sheetFor(tx, actor, sittingId as SittingId, initiativeId as InitiativeId, { hold: false }), now)
