import type { TemplateSource } from '@sangkien/documents/template/template-source'
import { templateInForce } from '@sangkien/domain/document/template-in-force'
import type { OrgId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'

/**
 * The agency's own templates as its papers ask for them; undefined where it never had one. A paper without a day is of `today`.
 * `seen`: when the paper was issued; what was settled after that does not touch it. One statement, two where there are any.
 */
export async function loadTemplates(tx: Tx, org: OrgId, today: Day, seen?: Date): Promise<TemplateSource | undefined> {
  const rows = await tx.selectFrom('own_template').where('org_id', '=', org).select(['key', 'version', 'template_file_id', 'valid_from', 'made_at']).execute()
  const ids = [...new Set(rows.flatMap(({ template_file_id }) => (template_file_id === null ? [] : [template_file_id])))]
  if (ids.length === 0) return undefined
  const files = await tx.selectFrom('template_file').where('org_id', '=', org).where('id', 'in', ids).select(['id', 'bytes']).execute()
  const bytes = new Map(files.map((file) => [file.id, new Uint8Array(file.bytes)]))
  const versions = Map.groupBy(rows.map((row) => ({ key: row.key, fileId: row.template_file_id, version: row.version, validFrom: row.valid_from, madeAt: row.made_at })), ({ key }) => key)
  return async ({ key, day }) => {
    const fileId = templateInForce(versions.get(key) ?? [], day ?? today, seen)?.fileId
    return fileId ? bytes.get(fileId) : undefined
  }
}

/** Facts kept from an earlier day, with the templates of their agency: those are no part of what was frozen. */
export async function withTemplates<F extends { readonly agency: object }>(tx: Tx, org: OrgId, facts: F, today: Day, seen?: Date): Promise<F> {
  const templates = await loadTemplates(tx, org, today, seen)
  return templates ? { ...facts, agency: { ...facts.agency, templates } } : facts
}
