import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAddress, useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { CheckCard } from './CheckCard.tsx'
import type { Cited } from './conclusion/cited.ts'
import { VerdictBadge } from './conclusion/ConcludedView.tsx'
import { ConclusionCard } from './conclusion/ConclusionCard.tsx'
import { useConclusionDraft } from './conclusion/use-conclusion-draft.ts'
import { DossierLine } from './DossierLine.tsx'
import { ExcludedList } from './exclusion/ExcludedList.tsx'
import { ExcludeDialog } from './exclusion/ExcludeDialog.tsx'
import { JumpLinks } from './JumpLinks.tsx'
import { noSource, readNoveltySearch } from './novelty-address.ts'
import { SourceView } from './panes/SourceView.tsx'
import { RunList } from './runs/RunList.tsx'
import { sayChangedSince } from './since-words.ts'
import { SourceList } from './sources/SourceList.tsx'
import { noveltyOf } from './use-novelty.ts'
import { WorkProvider } from './work-context.ts'
import './novelty.css'

/** Is it new? What the dossier resembles, source by source; then what a person concludes of it. */
export default function NoveltyPage() {
  const id = useParam('id')
  const { search, href, set } = useAddress(readNoveltySearch)
  const { data: novelty } = useSuspenseQuery(noveltyOf(id, search.lan))
  const draft = useConclusionDraft(novelty)
  const [aside, setAside] = useState<Cited>()
  const { dossier, run, runs, conclusion, acts } = novelty
  const newest = run === null || run.number === Math.max(...runs.map(({ number }) => number))
  const stale = run === null || sayChangedSince(run.since).length > 0
  const source = run?.sources.find(({ textId }) => textId === search.nguon)
  const toNewest = () => set({ lan: '', so: '', ...noSource })
  const work = run && { run, acts: newest ? acts : {}, cited: draft.cited, cite: draft.cite, uncite: draft.uncite, setAside }
  return (
    <div className={`novelty-page ${source ? 'one-source' : ''}`}>
      <Page
        key={id} title="Đối chiếu tính mới" wide back={{ href: `/sang-kien/${id}`, label: 'Về hồ sơ' }}
        mark={<><span className="figures">{dossier.code}</span>{conclusion && <VerdictBadge verdict={conclusion.verdict} />}</>} lead={<DossierLine dossier={dossier} />}
      >
        {!newest && <Notice tone="warning" title={`Bạn đang xem lần đối chiếu ${run!.number}, không phải lần mới nhất`} acts={<ButtonLink href={href({ lan: '', so: '', ...noSource })}>Xem lần mới nhất</ButtonLink>}>Loại trừ và kết luận làm ở lần mới nhất.</Notice>}
        {source === undefined && <CheckCard novelty={novelty} newest={newest} onChecked={toNewest} />}
        {source === undefined && run && <JumpLinks novelty={novelty} />}
        {run && work && (
          <WorkProvider value={work}>
            {source ? <SourceView dossier={dossier} run={run} source={source} passage={search.doan} hrefOf={href} choose={(passage) => set({ doan: String(passage) })} /> : <SourceList run={run} hrefOf={(textId) => href({ nguon: textId, doan: '' })} />}
          </WorkProvider>
        )}
        {source === undefined && <ExcludedList novelty={novelty} mayPutBack={newest && acts.exclude === null} />}
        <ConclusionCard novelty={novelty} draft={draft} newest={newest} primary={!stale} />
        {source === undefined && <RunList novelty={novelty} so={search.so} hrefOf={href} onRepeated={toNewest} />}
        {aside && <ExcludeDialog id={id} of={aside} onClose={() => setAside(undefined)} onDone={(now) => { if (source && !now.run?.sources.some(({ textId }) => textId === source.textId)) set({ lan: '', ...noSource }); else set({ lan: '' }) }} />}
      </Page>
    </div>
  )
}
