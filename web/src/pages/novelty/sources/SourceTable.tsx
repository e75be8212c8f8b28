import { Table } from '../../../ui/Table.tsx'
import type { Source } from '../novelty.ts'
import { signalNames } from '../source-words.ts'
import { SignalWords } from './SignalWords.tsx'
import { SourceAbout, StandingBadge } from './SourceAbout.tsx'
import { SourceActs } from './SourceActs.tsx'

/** Where one comes back to from the two panes. */
export const rowId = (textId: string): string => `nguon-${textId}`

interface SourceTableProps { readonly caption: string; readonly sources: readonly Source[]; readonly hrefOf: (textId: string) => string }

/** Sources with their three signals, each by itself. */
export function SourceTable({ caption, sources, hrefOf }: SourceTableProps) {
  return (
    <div className="source-table">
      <Table
        caption={caption} rows={sources} keyOf={({ textId }) => textId}
        columns={[
          { id: 'source', title: 'Nguồn', wide: true, cell: (source) => <>{source.hidden ? source.title : <a id={rowId(source.textId)} href={hrefOf(source.textId)} data-keep-scroll>{source.title}</a>}<SourceAbout source={source} setAsideHref="#da-loai-tru" /></> },
          { id: 'same', title: signalNames.sameWords, cell: (source) => <SignalWords source={source} signal="sameWords" /> },
          { id: 'reworded', title: signalNames.reworded, cell: (source) => <SignalWords source={source} signal="reworded" /> },
          { id: 'problem', title: signalNames.sameProblem, cell: (source) => <SignalWords source={source} signal="sameProblem" /> },
          { id: 'standing', title: 'Thứ tự nộp', cell: (source) => <div className="source-acts"><StandingBadge source={source} /><SourceActs source={source} /></div> },
        ]}
      />
    </div>
  )
}
