import { refuseTemplate } from '@sangkien/domain/document/refuse-template'
import type { TemplateKey } from '@sangkien/domain/document/template-key'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { holdOrganisation } from '../organisation/hold-organisation.ts'

/** One version more: of a file that was sent, of an earlier version's again, or of none, which is the built-in template. */
export async function applyTemplateVersion(tx: Tx, actor: Actor, key: TemplateKey, { fileId, from, note }: { readonly fileId: string | null; readonly from: Day; readonly note: string }, now: Date): Promise<void> {
  await holdOrganisation(tx, actor.org)
  const { newest } = await tx.selectFrom('own_template').where('org_id', '=', actor.org).where('key', '=', key).select((eb) => eb.fn.coalesce(eb.fn.max('version'), eb.lit(0)).as('newest')).executeTakeFirstOrThrow()
  const file = fileId === null ? undefined : await tx.selectFrom('template_file').where('org_id', '=', actor.org).where('key', '=', key).where('id', '=', fileId).select('id').executeTakeFirst()
  if (fileId !== null && !file) throw new NotFound()
  const refusal = refuseTemplate({ from, ownFile: file !== undefined, everOwn: newest > 0 }, now)
  if (refusal) throw new Refuse(refusal)
  const version = newest + 1
  await tx.insertInto('own_template').values({ org_id: actor.org, key, version, template_file_id: file?.id ?? null, valid_from: from, note, made_by: actor.id, made_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: file ? 'template.applied' : 'template.built_in_again', noun: 'template', subject: key, detail: { version, from } })
}
