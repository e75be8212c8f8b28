import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { sayNumber } from '../../../say/number.ts'
import { textOf } from '../conclusion/cited.ts'
import type { Run, Source } from '../novelty.ts'
import { GroundActs } from '../sources/SourceActs.tsx'
import { type Passage, passageWords } from './passages.ts'

interface PassageBarProps {
  readonly source: Source
  readonly passages: readonly Passage[]
  readonly here: number | undefined
  readonly mine: Run
  readonly hrefOf: (passage: number) => string
  readonly choose: (passage: number) => void
}

/** Walks the passages: `j` and `k` follow the two links, as on every page. What may be done with the one in hand stands beside. */
export function PassageBar({ source: { textId, title }, passages, here, mine, hrefOf, choose }: PassageBarProps) {
  const passage = passages[(here ?? 0) - 1]
  if (!passage) return <p className="soft passage-bar">Không có đoạn nào giống nhau: nguồn này chỉ giống ở tên hoặc ở vấn đề nêu ra.</p>
  const { number, kind, words, mine: span } = passage
  const step = (to: number, rel: 'prev' | 'next', content: ReactNode) =>
    to >= 1 && to <= passages.length
      ? <a className="button secondary" rel={rel} href={hrefOf(to)} onClick={(event) => { event.preventDefault(); choose(to) }}>{content}</a>
      : <span className="button secondary" aria-disabled="true">{content}</span>
  return (
    <div className="passage-bar no-print" role="group" aria-label="Các đoạn giống nhau">
      {step(number - 1, 'prev', <><ChevronLeft className="icon" aria-hidden />Đoạn trước</>)}
      {step(number + 1, 'next', <>Đoạn sau<ChevronRight className="icon" aria-hidden /></>)}
      <p className="figures" role="status"><strong>Đoạn {number}/{passages.length}</strong>: <span className={`passage-key ${kind}`}>{passageWords[kind]}</span>, {sayNumber(words)} âm tiết</p>
      <GroundActs of={{ textId, span, passage: textOf(mine).slice(...span), title }} what="đoạn" named={`đoạn ${number}`} />
    </div>
  )
}
