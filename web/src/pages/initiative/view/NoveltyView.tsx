import type { NoveltyAnswer } from '@sangkien/domain/initiative/dossier'
import type { Condition } from '@sangkien/domain/regulation/pack'
import { CircleCheck, CircleHelp, CircleX } from 'lucide-react'
import { sayBasis } from '../../../say/basis.ts'

const signs = { yes: CircleCheck, no: CircleX, none: CircleHelp }
const words = { yes: 'Đúng', no: 'Không, hoặc chưa chắc', none: 'Chưa trả lời' }

/** What the authors answered to each test of novelty. */
export const NoveltyView = ({ answers, tests }: { answers: readonly NoveltyAnswer[]; tests: readonly Condition[] }) => (
  <ol className="plain novelty">
    {tests.map(({ code, label, basis }, at) => {
      const { answer, note } = answers[at] ?? { answer: null, note: '' }
      const Sign = signs[answer ?? 'none']
      return (
        <li key={code}>
          <span className={`novelty-answer ${answer ?? 'none'}`}><Sign className="icon" aria-hidden />{words[answer ?? 'none']}</span>
          <span>{label}<span className="soft small">{sayBasis(basis)}</span>{note && <span className="list-below">{note}</span>}</span>
        </li>
      )
    })}
  </ol>
)
