import { readSittingPaper } from '@sangkien/contract/council'
import { fileAddress } from '../../api/api.ts'
import { PaperLine } from '../../frame/PaperLine.tsx'
import { saySittingPaper } from '../../say/paper.ts'
import { Card } from '../../ui/Section.tsx'
import type { SittingView } from './sitting-query.ts'

/** The papers of a sitting, Word first; its minutes have their place among the acts. */
export const SittingPapers = ({ sitting: { id, papers } }: { sitting: SittingView }) => papers.length > 0 && (
  <Card title="Văn bản của phiên họp">
    <ul className="plain papers">
      {papers.map((kind) => <PaperLine key={kind} name={saySittingPaper(kind)} href={(format) => fileAddress(readSittingPaper, { params: { id, kind, format } })} issued={kind === 'invitation' ? saySittingPaper(kind) : undefined} />)}
    </ul>
  </Card>
)
