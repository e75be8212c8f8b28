import * as door from '@sangkien/contract/template'
import { sayField } from '@sangkien/documents/template/field-words'
import { type Field, fieldsOf } from '@sangkien/documents/template/template-fields'
import { templatePapers } from '@sangkien/documents/template/template-papers'
import { builtInTemplate, tryTemplate } from '@sangkien/documents/template/try-template'
import type { TemplateKey } from '@sangkien/domain/document/template-key'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { paperReply } from '../document/paper-reply.ts'
import type { Mount } from '../http/mount.ts'
import { applyTemplateVersion } from './apply-template.ts'
import { comparison } from './compare-templates.ts'
import { loadTemplate, loadTemplateFile, selectTemplates } from './template.query.ts'
import { tryUpload } from './try-upload.ts'

/** The Word templates papers are made from: looked at, tried, taken into force, gone back from. */
export function templateRoutes({ on }: Mount): void {
  on(door.listTemplates, ({ tx, actor, now }) => selectTemplates(tx, actor, dayOf(now)))
  on(door.readTemplate, ({ tx, actor, now, params }) => loadTemplate(tx, actor, params.kind, dayOf(now)))
  on(door.listTemplateFields, async ({ params }) => fieldRows(params.kind, await fieldsOf(params.kind)))

  on(door.readBuiltInTemplate, async ({ params }) => paperReply(`Mẫu ${templatePapers[params.kind].name}`, 'docx', () => builtInTemplate(params.kind)))
  on(door.readBuiltInSample, async ({ params: { kind, format }, query }) => paperReply(`Thử mẫu có sẵn ${templatePapers[kind].name}`, format, () => tryTemplate(kind, undefined, query.facts)))
  on(door.readTemplateFile, async ({ tx, actor, params }) => {
    const { name, bytes } = await loadTemplateFile(tx, actor, params.id)
    return { name, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes }
  })
  on(door.readTemplateSample, async ({ tx, actor, params, query }) => {
    const { key, bytes } = await loadTemplateFile(tx, actor, params.id)
    return paperReply(`Thử mẫu ${templatePapers[key].name}`, params.format, () => tryTemplate(key, bytes, query.facts))
  })

  on(door.compareTemplates, ({ tx, actor, now, params, query }) => comparison(tx, actor, params.kind, query, now))

  on(door.tryTemplateFile, ({ tx, actor, now, params, upload }) => tryUpload(tx, actor, params.kind, upload, now))
  on(door.applyTemplate, async ({ tx, actor, now, params, body }) => {
    await applyTemplateVersion(tx, actor, params.kind, { ...body, from: body.from as Day }, now)
    return loadTemplate(tx, actor, params.kind, dayOf(now))
  })
}

const written: Record<Field['kind'], (tag: string) => string> = {
  text: (tag) => `{${tag}}`, drawn: (tag) => `{@${tag}}`, lines: (tag) => `{#${tag}}{.}{/${tag}}`, list: (tag) => `{#${tag}} … {/${tag}}`, condition: (tag) => `{#${tag}} … {/${tag}}`,
}

const fieldRows = (key: TemplateKey, fields: readonly Field[], path = ''): door.TemplateField[] => fields.flatMap(({ tag, kind, example, inside }) => [
  { written: written[kind](tag), says: sayField(key, `${path}${tag}`) ?? '', kind, example, inside: path === '' ? null : path.slice(0, -1) },
  ...fieldRows(key, inside, `${path}${tag}.`),
])
