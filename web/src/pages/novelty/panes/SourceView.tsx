import { Suspense, useEffect, useMemo, useRef } from 'react'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { SourceAbout, StandingBadge } from '../sources/SourceAbout.tsx'
import { SignalWords } from '../sources/SignalWords.tsx'
import { SourceActs } from '../sources/SourceActs.tsx'
import { signalNames, signals } from '../source-words.ts'
import { noSource } from '../novelty-address.ts'
import type { NoveltyNow, Run, Source } from '../novelty.ts'
import { Legend } from './Legend.tsx'
import { Panes } from './Panes.tsx'
import { PassageBar } from './PassageBar.tsx'
import { passagesOf } from './passages.ts'
import { SourceSteps } from './SourceSteps.tsx'

interface SourceViewProps {
  readonly dossier: NoveltyNow['dossier']
  readonly run: Run
  readonly source: Source
  /** As the address has it; '' for the first. */
  readonly passage: string
  readonly hrefOf: (change: { nguon: string; doan: string }) => string
  readonly choose: (passage: number) => void
}

/** One source opened: what it is, its signals, and the two texts side by side. */
export function SourceView({ dossier, run, source, passage, hrefOf, choose }: SourceViewProps) {
  const passages = useMemo(() => passagesOf(source), [source])
  const here = passages.length === 0 ? undefined : Math.min(Number(passage) || 1, passages.length)
  const head = useRef<HTMLHeadingElement>(null)
  // The hand and the eye go to what was opened.
  useEffect(() => { head.current?.focus({ preventScroll: true }); head.current?.closest('.source-view')?.scrollIntoView({ block: 'start' }) }, [source.textId])
  const to = (number: number) => hrefOf({ nguon: source.textId, doan: String(number) })
  return (
    <section className="source-view" aria-labelledby="ten-nguon">
      <SourceSteps sources={run.sources} here={source.textId} hrefOf={(textId) => hrefOf({ nguon: textId, doan: '' })} />
      <div className="source-head">
        <div><h2 id="ten-nguon" ref={head} tabIndex={-1}>{source.title}</h2><SourceAbout source={source} setAsideHref={`${hrefOf(noSource)}#da-loai-tru`} /></div>
        <div className="source-acts"><StandingBadge source={source} /><SourceActs source={source} /></div>
      </div>
      <dl className="source-signals">{signals.map((one) => <div key={one}><dt>{signalNames[one]}</dt><dd><SignalWords source={source} signal={one} /></dd></div>)}</dl>
      {source.hidden
        ? <p>Bạn không được xem nội dung hồ sơ này. Hãy hỏi bộ phận tiếp nhận hồ sơ sáng kiến của cơ quan.</p>
        : (
            <>
              <PassageBar source={source} passages={passages} here={here} mine={run} hrefOf={to} choose={choose} />
              <Suspense fallback={<div className="novelty-panes"><Skeleton lines={8} label="Đang mở nguồn…" /></div>}>
                <Panes key={source.textId} dossier={dossier} run={run} source={source} passages={passages} here={here} choose={choose} hrefOf={to} />
              </Suspense>
              <Legend />
            </>
          )}
    </section>
  )
}
