import { plainTextOf } from '../../../ui/RichTextView.tsx'
import { SimilarCases } from '../../novelty/similar/SimilarCases.tsx'
import { dossierOf } from '../initiative.ts'
import { useForm, useIsOpen } from './form-context.ts'

/** The section that tells the problem. */
const problemKey = 'known_solution'

/** Cases like the title, under it. What is compared is what was saved, a moment after the last key. */
export function SimilarToTitle() {
  const { initiative } = useForm()
  const open = useIsOpen('title')
  return open && <SimilarCases title={dossierOf(initiative).title} without={initiative.id} />
}

/** The same under the problem, once it is told. */
export function SimilarToProblem({ section }: { section: string }) {
  const { initiative } = useForm()
  const open = useIsOpen(`sections.${problemKey}`)
  const { title, sections } = dossierOf(initiative)
  const told = sections[problemKey]
  return section === problemKey && open && <SimilarCases title={title} problem={told ? plainTextOf(told) : ''} without={initiative.id} />
}
