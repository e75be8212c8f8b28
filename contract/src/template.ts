import { templateKeys } from '@sangkien/domain/document/template-key'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { PreviewPage } from './format-check.ts'
import { DayText, Format, IdParams } from './page.ts'

const readers = ['secretariat', 'records_clerk', 'administrator'] as const
const keepers = ['secretariat', 'records_clerk'] as const

const KindParams = z.object({ kind: z.enum(templateKeys) })

/** What makes papers from a day on. Without a file it is the built-in template. */
export const TemplateVersion = z.object({ version: z.number(), fileId: z.string().nullable(), fileName: z.string().nullable(), validFrom: DayText, note: z.string(), madeByName: z.string(), madeAt: z.coerce.date(), inForce: z.boolean() })
export type TemplateVersion = z.infer<typeof TemplateVersion>

export const TemplateRow = z.object({
  key: z.enum(templateKeys), name: z.string(),
  /** The version in force today; null: the built-in one, never left. */
  inForce: TemplateVersion.nullable(), next: TemplateVersion.nullable(),
})
export type TemplateRow = z.infer<typeof TemplateRow>
/** `mayChange`: whether this person may put another in its place. */
export const Template = TemplateRow.extend({ versions: z.array(TemplateVersion).readonly(), mayChange: z.boolean(), today: DayText })
export type Template = z.infer<typeof Template>

export const TemplateField = z.object({
  /** As it is written in Word: `{numberLine}`, `{#items} … {/items}`. */
  written: z.string(), says: z.string(), kind: z.enum(['text', 'drawn', 'lines', 'list', 'condition']), example: z.string(),
  /** The list it stands in; null on the paper itself. */
  inside: z.string().nullable(),
})
export type TemplateField = z.infer<typeof TemplateField>

/** What came of a template that was sent: kept to be looked at only where nothing is wrong with its fields. */
export const TemplateTrial = z.object({
  fileId: z.string().nullable(), fileName: z.string(),
  faults: z.array(z.string()).readonly(),
  /** Fields of the built-in template that it leaves out. */
  unused: z.array(z.object({ written: z.string(), says: z.string() })).readonly(),
  /** Rules of the form that it does not keep with the worst invented data. */
  form: z.array(z.object({ rule: z.string(), name: z.string(), findings: z.array(z.object({ place: z.string(), found: z.string(), expected: z.string() })).readonly() })).readonly(),
})
export type TemplateTrial = z.infer<typeof TemplateTrial>

/** The first pages of a paper, and how many more there are. */
const Pages = z.object({ pages: z.array(PreviewPage).readonly(), more: z.number() })
const Facts = z.object({ facts: z.enum(['ordinary', 'worst']).default('ordinary') })

export const listTemplates = endpoint({ method: 'GET', path: '/api/templates', allow: readers, summary: 'Word templates of every paper, each with the version in force', result: z.array(TemplateRow) })
export const readTemplate = endpoint({ method: 'GET', path: '/api/templates/:kind', allow: readers, summary: 'One template and its versions', params: KindParams, result: Template })
export const listTemplateFields = endpoint({ method: 'GET', path: '/api/templates/:kind/fields', allow: readers, summary: 'Every field a template may use, with an example', params: KindParams, result: z.array(TemplateField) })
export const readBuiltInTemplate = endpoint({ method: 'GET', path: '/api/templates/:kind/built-in.docx', allow: readers, summary: 'The built-in template as a Word file, to begin from', params: KindParams, reply: 'file' })
export const readBuiltInSample = endpoint({ method: 'GET', path: '/api/templates/:kind/sample.:format', allow: readers, summary: 'The built-in template filled with invented facts', params: KindParams.extend({ format: Format }), query: Facts, reply: 'file' })
export const readTemplateFile = endpoint({ method: 'GET', path: '/api/template-files/:id', allow: readers, summary: 'A template of the agency as it was sent', params: IdParams, reply: 'file' })
export const readTemplateSample = endpoint({ method: 'GET', path: '/api/template-files/:id/sample.:format', allow: readers, summary: 'A template of the agency filled with invented facts', params: IdParams.extend({ format: Format }), query: Facts, reply: 'file' })
export const compareTemplates = endpoint({
  method: 'GET', path: '/api/templates/:kind/comparison', allow: readers, summary: 'Two templates filled with the same invented facts, page by page; without a file the built-in one',
  params: KindParams, query: Facts.extend({ left: z.uuid().optional(), right: z.uuid().optional() }), perMinute: 30, result: z.object({ left: Pages, right: Pages }),
})
export const tryTemplateFile = endpoint({ method: 'POST', path: '/api/templates/:kind/trials', allow: keepers, summary: 'Send a template: its faults in words, or kept to be looked at and taken into force', params: KindParams, upload: true, perMinute: 20, result: TemplateTrial })
export const applyTemplate = endpoint({
  method: 'POST', path: '/api/templates/:kind/versions', allow: keepers, summary: 'Take a template into force from a day: one that was sent, an earlier one again, or the built-in one (no file)',
  params: KindParams, body: z.object({ fileId: z.uuid().nullable(), from: DayText, note: z.string().trim().max(500).default('') }), result: Template,
})
