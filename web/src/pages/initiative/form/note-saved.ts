import type { DossierField } from '@sangkien/contract/dossier-field'
import { listInitiatives, readInitiative, type saveField } from '@sangkien/contract/initiative'
import { asks, forget, queries } from '../../../api/queries.ts'
import type { Reply } from '../../../api/wire.ts'
import type { Initiative } from '../initiative.ts'

/** Fields that decide whether filing is late, so that what one may do must be read again. */
const decisive: readonly DossierField[] = ['applicationState', 'firstAppliedOn']

/** A field was saved: what was read of the dossier holds it now, with what is still lacking, without reading all of it again. */
export function noteSaved(id: string, field: DossierField, value: unknown, { rev, lacks }: Reply<typeof saveField>): void {
  queries.setQueryData<Initiative>(asks(readInitiative, { params: { id } }).queryKey, (before) => before && { ...before, content: contentWith(before.content, field, value), revs: { ...before.revs, [field]: rev }, lacks })
  if (field === 'title') void forget(listInitiatives)
  if (decisive.includes(field)) void forget(readInitiative)
}

function contentWith(content: Initiative['content'], field: DossierField, value: unknown): Initiative['content'] {
  const section = /^sections\.(.+)$/.exec(field)?.[1]
  return (section === undefined ? { ...content, [field]: value } : { ...content, sections: { ...content.sections, [section]: value } }) as Initiative['content']
}
