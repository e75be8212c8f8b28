import type { TemplateKey } from '@sangkien/domain/document/template-key'
import type { PaperKind } from '../checker/ruleset.ts'
import type { Size } from '../sample/invented.ts'
import { paperSamples } from '../sample/paper-samples.ts'
import { filledAs } from './template-fields.ts'
import { templatePapers } from './template-papers.ts'

/** By which rules the form of a template's papers is checked. */
export const kindOfTemplate = (key: TemplateKey): PaperKind => paperSamples[templatePapers[key].sample].kind

/** The built-in template an office begins from. */
export async function builtInTemplate(key: TemplateKey): Promise<Uint8Array> {
  const [{ builtIn }] = await filledAs(key)
  return builtIn()
}

/**
 * A paper of invented facts in a template, or in the built-in one where none is given: the ordinary case, or the worst that comes out in it.
 * Throws as `fillTemplate` does, which `templateFaults` has foreseen.
 */
export async function tryTemplate(key: TemplateKey, template: Uint8Array | undefined, facts: 'ordinary' | 'worst'): Promise<Uint8Array> {
  const papers = await filledAs(key)
  const { size } = facts === 'worst' ? (papers.find(({ size: one }) => one === 'worst') ?? papers[0]) : papers[0]
  return paperSamples[templatePapers[key].sample].render(size satisfies Size, template && (() => Promise.resolve(template)))
}
