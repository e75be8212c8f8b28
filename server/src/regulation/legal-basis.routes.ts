import { addLegalBasis, changeLegalBasis, type LegalBasisRow, listLegalBases } from '@sangkien/contract/legal-basis'
import { isOver, type LegalBasis } from '@sangkien/domain/regulation/legal-basis'
import { restsOnReplaced } from '@sangkien/domain/regulation/rests-on-replaced'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { entryOf, selectRegister } from './register.query.ts'
import { rulesInForce } from './rules-in-force.ts'
import { addBasis, changeBasis } from './save-basis.ts'

/** The register of legal bases, and what still rests on a paper that is over. */
export function legalBasisRoutes({ on }: Mount): void {
  on(listLegalBases, ({ tx, actor, now }) => rowsOf(tx, actor, dayOf(now)))

  on(addLegalBasis, async ({ tx, actor, now, body }) => {
    const id = await addBasis(tx, actor, entryIn(body), now)
    return one(tx, actor, dayOf(now), id)
  })

  on(changeLegalBasis, async ({ tx, actor, now, params, body: { version, ...entry } }) => {
    const there = () => one(tx, actor, dayOf(now), params.id)
    await changeBasis(tx, actor, { id: params.id, version, entry: entryIn(entry) }, now, there)
    return there()
  })
}

/** What the contract has just checked to be days and codes. */
const entryIn = <T extends object>(body: T): T & Omit<LegalBasis, 'code'> => body as T & Omit<LegalBasis, 'code'>

async function rowsOf(tx: Tx, actor: Actor, today: Day): Promise<LegalBasisRow[]> {
  const rows = (await selectRegister(tx, actor.org)).map((row) => ({ id: row.id, version: row.version, entry: entryOf(row) }))
  const replaced = restsOnReplaced((await rulesInForce(tx, actor.org, today)).pack, rows.map(({ entry }) => entry), today)
  return rows.map((row) => ({ ...row, over: isOver(row.entry, today), rules: replaced.filter(({ code }) => code === row.entry.code).map(({ path }) => path) }))
}

async function one(tx: Tx, actor: Actor, today: Day, id: string): Promise<LegalBasisRow> {
  const found = (await rowsOf(tx, actor, today)).find((row) => row.id === id)
  if (!found) throw new NotFound()
  return found
}
