import type { Organisation } from '@sangkien/contract/regulation'
import { refuseAccent } from '@sangkien/domain/organisation/accent'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, Stale } from '../http/refuse.ts'
import { holdOrganisation } from './hold-organisation.ts'

export const readSettings = (tx: Tx, org: OrgId): Promise<Organisation> =>
  tx.selectFrom('organisation').where('id', '=', org)
    .select(['code', 'name', 'parent_name as parentName', 'short_name as shortName', 'symbol', 'place', 'report_to as reportTo', 'report_through as reportThrough', 'head_title as headTitle', 'accent', 'version'])
    .select(sql<boolean>`coalesce((settings ->> 'libraryPublic')::boolean, false)`.as('libraryPublic')).executeTakeFirstOrThrow()

/** The agency's names and settings. An accent that could not be read on white is not taken. */
export async function changeSettings(tx: Tx, actor: Actor, { version, libraryPublic, ...about }: Omit<Organisation, 'code'>, now: Date): Promise<Organisation> {
  const contrast = refuseAccent(about.accent)
  if (contrast) throw new Invalid([{ path: 'accent', code: 'contrast', message: contrast.found.toFixed(2) }])
  const there = await holdOrganisation(tx, actor.org)
  if (there.version !== version) throw new Stale(await readSettings(tx, actor.org))
  await tx.updateTable('organisation').set({
    name: about.name, parent_name: about.parentName, short_name: about.shortName, symbol: about.symbol, place: about.place, report_to: about.reportTo, report_through: about.reportThrough,
    head_title: about.headTitle, accent: about.accent.toLowerCase(), version: version + 1, settings: sql`settings || jsonb_build_object('libraryPublic', ${libraryPublic}::boolean)`,
  }).where('id', '=', actor.org).execute()
  await record(tx, actor.org, { at: now, actor, what: 'organisation.changed', noun: 'organisation', subject: actor.org, detail: { name: about.name, libraryPublic } })
  return readSettings(tx, actor.org)
}
