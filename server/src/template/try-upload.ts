import type { TemplateTrial } from '@sangkien/contract/template'
import { sayField } from '@sangkien/documents/template/field-words'
import { inspectTemplate } from '@sangkien/documents/template/inspect-template'
import { sayTemplateFault, sayTemplateRefusal } from '@sangkien/documents/template/say-template-fault'
import { templateFaults } from '@sangkien/documents/template/template-faults'
import { kindOfTemplate, tryTemplate } from '@sangkien/documents/template/try-template'
import type { TemplateKey } from '@sangkien/domain/document/template-key'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { checkForm } from '../document/check-upload.ts'
import { Refuse } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { newId } from '../id.ts'

/** Looks at a template that was sent: refused where it is not safe, told its faults, or tried with the worst data and kept to be looked at. */
export async function tryUpload(tx: Tx, actor: Actor, key: TemplateKey, { name, bytes }: Upload, now: Date): Promise<TemplateTrial> {
  const refusal = await inspectTemplate(bytes)
  if (refusal) throw new Refuse({ code: 'template.unsafe', reason: sayTemplateRefusal(refusal) })
  const { faults, unused } = await templateFaults(bytes, key)
  const found = { fileName: name, faults: faults.map(sayTemplateFault), unused: unused.map((written) => ({ written, says: sayField(key, written.replace(/[{}@#^]/g, '')) ?? '' })) }
  if (faults.length > 0) return { ...found, fileId: null, form: [] }
  const { rules } = await checkForm(await tryTemplate(key, bytes, 'worst'), kindOfTemplate(key), now)
  const id = newId()
  await tx.insertInto('template_file').values({ org_id: actor.org, id, key, name, bytes, uploaded_by: actor.id, uploaded_at: now }).execute()
  const broken = rules.filter(({ state }) => state === 'failed').map(({ rule, name: about, findings }) => ({ rule, name: about, findings: findings.map(({ place, found: stands, expected }) => ({ place, found: stands, expected })) }))
  return { ...found, fileId: id, form: broken }
}
