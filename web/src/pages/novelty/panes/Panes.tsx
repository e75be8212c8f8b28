import { readNoveltyText } from '@sangkien/contract/novelty'
import { sayKind } from '@sangkien/domain/novelty/say-source'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { asks } from '../../../api/queries.ts'
import { Notice } from '../../../ui/Notice.tsx'
import type { NoveltyNow, Run, Source } from '../novelty.ts'
import { sayPoorPages } from '../source-words.ts'
import type { Passage } from './passages.ts'
import { TextPane } from './TextPane.tsx'
import { useScrollTogether } from './use-scroll-together.ts'
import './panes.css'

interface PanesProps {
  readonly dossier: NoveltyNow['dossier']
  readonly run: Run
  readonly source: Source
  readonly passages: readonly Passage[]
  readonly here: number | undefined
  readonly choose: (passage: number) => void
  readonly hrefOf: (passage: number) => string
}

/** This dossier and a source side by side, both at the passage in hand. */
export function Panes({ dossier, run: { mine }, source, passages, here, choose, hrefOf }: PanesProps) {
  const { data: theirs } = useSuspenseQuery(asks(readNoveltyText, { params: { id: dossier.id, textId: source.textId } }))
  const [left, right] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)]
  useScrollTogether(left, right, here)
  const masks = useMemo(() => [...source.exclusions.flatMap(({ span }) => (span === null ? [] : [{ span, reason: 'excluded' as const }])), ...mine.masked], [source, mine])
  const marks = useMemo(() => ({ mine: marksOn('mine', passages), theirs: marksOn('theirs', passages) }), [passages])
  const shared = { here, choose, hrefOf }
  return (
    <>
      {theirs.poorPages.length > 0 && <Notice tone="warning" title="Bản quét của nguồn có trang đọc chưa rõ">{sayPoorPages(theirs.poorPages)}</Notice>}
      <div className="novelty-panes">
        <TextPane pane={left} name="Hồ sơ này" about={dossier.code} title={mine.title} parts={mine.parts} marks={marks.mine} masks={masks} {...shared} />
        <TextPane pane={right} name="Nguồn" about={source.initiative?.code ?? sayKind(source.kind)} title={theirs.title} parts={theirs.parts} marks={marks.theirs} masks={none} {...shared} />
      </div>
    </>
  )
}

const none = [] as const
const marksOn = (side: 'mine' | 'theirs', passages: readonly Passage[]) => passages.map(({ number, kind, [side]: span }) => ({ number, kind, span }))
