import { sayNumber } from '../../../say/number.ts'
import { SimilarCaseLine } from './SimilarCaseLine.tsx'
import { type SimilarCase, useSimilar } from './use-similar.ts'
import './similar.css'

interface SimilarCasesProps {
  readonly title: string
  readonly problem?: string
  /** The dossier being written is not like itself. */
  readonly without?: string
}

/** Under a field, in a line that is always kept for it: cases like what is typed, solved ones first; opened by who wants to see them. */
export function SimilarCases({ title, problem = '', without }: SimilarCasesProps) {
  const cases = useSimilar(title, problem, without)
  return (
    <div className="similar" role="status">
      {cases.length > 0 && (
        <details>
          <summary>{sayFound(cases)}</summary>
          <ul className="plain">{cases.map((one) => <SimilarCaseLine key={one.initiativeId ?? one.pastId ?? one.title} of={one} />)}</ul>
        </details>
      )}
    </div>
  )
}

/** "3 trường hợp tương tự, 2 đã được công nhận". */
export function sayFound(cases: readonly Pick<SimilarCase, 'solved'>[]): string {
  const solved = cases.filter((one) => one.solved).length
  return `${sayNumber(cases.length)} trường hợp tương tự${solved === 0 ? '' : solved === cases.length ? ' đã được công nhận' : `, ${sayNumber(solved)} đã được công nhận`}`
}
