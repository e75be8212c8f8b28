import { paperKinds } from '@sangkien/domain/document/paper-kind'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { SignaturesSeen } from './signing.ts'

/** A paragraph of a Word file by its order, or a box on a page of a PDF: points, from the top left; pages from 1. */
const Mark = z.union([z.object({ paragraph: z.number() }), z.object({ page: z.number(), x: z.number(), y: z.number(), width: z.number(), height: z.number() })])

const Finding = z.object({ place: z.string(), found: z.string(), expected: z.string(), at: Mark.optional() })

/** What came of one rule. `unseen`: it holds, but a PDF does not show whether it is kept. */
export const ruleStates = ['failed', 'passed', 'unseen', 'not_applicable'] as const

const PreviewParagraph = z.object({ order: z.number(), text: z.string(), align: z.string(), bold: z.boolean(), italic: z.boolean() })
export const PreviewPage = z.object({
  number: z.number(), width: z.number(), height: z.number(),
  words: z.array(z.object({ text: z.string(), x: z.number(), y: z.number(), width: z.number(), size: z.number(), bold: z.boolean(), italic: z.boolean() })).readonly(),
  rules: z.array(z.object({ x: z.number(), y: z.number(), width: z.number() })).readonly(),
})

export const FormatCheck = z.object({
  fileName: z.string(),
  format: z.enum(['docx', 'pdf']),
  ruleset: z.object({ id: z.string(), title: z.string() }),
  /** Null where neither the person nor the paper says it: then only the rules of every paper were looked at. */
  kind: z.object({ code: z.enum(paperKinds), name: z.string(), told: z.enum(['given', 'by the paper']) }).nullable(),
  rules: z.array(z.object({ rule: z.string(), name: z.string(), state: z.enum(ruleStates), findings: z.array(Finding).readonly() })).readonly(),
  /** Likely wrong capitals; no rule fails by them. */
  advice: z.array(Finding).readonly(),
  /** Who signed a PDF; `keeps` names the paper of this agency it is, byte for byte, when this person may see that. Null of a Word file. */
  signatures: SignaturesSeen.nullable(),
  /** What the marks point into; `more` counts the paragraphs or pages left out. */
  preview: z.union([z.object({ paragraphs: z.array(PreviewParagraph).readonly(), more: z.number() }), z.object({ pages: z.array(PreviewPage).readonly(), more: z.number() })]),
})

export const checkFormat = endpoint({
  method: 'POST', path: '/api/format-checks', allow: ['staff'], summary: 'Check how a paper (.docx or PDF) is laid out, rule by rule; nothing of it is kept',
  query: z.object({ kind: z.enum(paperKinds).optional() }), upload: true, perMinute: 30, result: FormatCheck,
})
