import type { Template, TemplateRow, TemplateVersion } from '@sangkien/contract/template'
import { templatePapers } from '@sangkien/documents/template/template-papers'
import { templateInForce } from '@sangkien/domain/document/template-in-force'
import { type TemplateKey, templateKeys } from '@sangkien/domain/document/template-key'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'

/** Every template with what is in force today and what is to come; the order is that of the work. */
export async function selectTemplates(tx: Tx, actor: Actor, today: Day): Promise<TemplateRow[]> {
  const versions = Map.groupBy(await selectVersions(tx, actor), ({ key }) => key)
  return templateKeys.map((key) => rowOf(key, versions.get(key) ?? [], today))
}

export async function loadTemplate(tx: Tx, actor: Actor, key: TemplateKey, today: Day): Promise<Template> {
  const versions = await selectVersions(tx, actor, key)
  const row = rowOf(key, versions, today)
  return { ...row, versions: versions.map((one) => view(one, row.inForce?.version)), mayChange: actor.roles.has('secretariat') || actor.roles.has('records_clerk'), today }
}

/** A template that was sent, with its bytes. */
export async function loadTemplateFile(tx: Tx, actor: Actor, id: string): Promise<{ readonly key: TemplateKey; readonly name: string; readonly bytes: Uint8Array }> {
  const row = await tx.selectFrom('template_file').where('org_id', '=', actor.org).where('id', '=', id).select(['key', 'name', 'bytes']).executeTakeFirst()
  if (!row) throw new NotFound()
  return { key: row.key as TemplateKey, name: row.name, bytes: new Uint8Array(row.bytes) }
}

type Version = Omit<TemplateVersion, 'inForce' | 'validFrom'> & { readonly key: string; readonly validFrom: Day }

/** The newest first. */
const selectVersions = (tx: Tx, { org }: Actor, key?: TemplateKey): Promise<Version[]> =>
  tx.selectFrom('own_template as t').where('t.org_id', '=', org).$if(key !== undefined, (query) => query.where('t.key', '=', key!))
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 't.org_id').onRef('p.id', '=', 't.made_by'))
    .leftJoin('template_file as f', (on) => on.onRef('f.org_id', '=', 't.org_id').onRef('f.id', '=', 't.template_file_id'))
    .select(['t.key', 't.version', 't.template_file_id as fileId', 'f.name as fileName', 't.valid_from as validFrom', 't.note', 'p.full_name as madeByName', 't.made_at as madeAt'])
    .orderBy('t.version', 'desc').execute()

function rowOf(key: TemplateKey, versions: readonly Version[], today: Day): TemplateRow {
  const inForce = templateInForce(versions, today)
  const next = versions.filter(({ validFrom }) => validFrom > today).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0]
  return { key, name: templatePapers[key].name, inForce: inForce ? view(inForce, inForce.version) : null, next: next ? view(next, inForce?.version) : null }
}

const view = ({ key: _key, ...version }: Version, inForce: number | undefined): TemplateVersion => ({ ...version, inForce: version.version === inForce })
