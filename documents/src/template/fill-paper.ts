import { type Data, type FileFacts, fillTemplate } from './fill-template.ts'
import type { PaperToFill, Templated } from './template-source.ts'

/** Fills a paper: with the template its agency has in force on the day of the paper, else with the built-in one. Throws as `fillTemplate` does. */
export async function fillPaper({ from, ...paper }: Omit<PaperToFill, 'data'> & { readonly from: Templated }, data: Data, file: FileFacts): Promise<Uint8Array> {
  const own = await from.templates?.({ ...paper, data })
  return fillTemplate(own ?? (await paper.builtIn()), data, file)
}
