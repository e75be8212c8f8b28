import type { CompositionProblem } from '@sangkien/domain/council/check-composition'
import type { CouncilRules } from '@sangkien/domain/regulation/pack'
import { sayComposition } from '../../say/composition.ts'
import { Notice } from '../../ui/Notice.tsx'

interface CompositionNoticeProps {
  readonly problems: readonly CompositionProblem[]
  readonly people: readonly { readonly personId: string; readonly name: string }[]
  readonly rules: CouncilRules
  /** What to do about it. */
  readonly children?: React.ReactNode
}

/** What keeps a council from sitting, each with its article; nothing when it is composed as it must be. */
export function CompositionNotice({ problems, people, rules, children }: CompositionNoticeProps) {
  if (problems.length === 0) return null
  const nameOf = (id: string) => people.find(({ personId }) => personId === id)?.name ?? 'Một thành viên'
  const words = problems.map((problem) => sayComposition(problem, nameOf, rules))
  return (
    <Notice tone="warning" title="Thành phần hội đồng chưa đúng quy định nên chưa họp được">
      <ul>{words.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      {children}
    </Notice>
  )
}
