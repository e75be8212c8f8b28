import { readSittingPaper } from '@sangkien/contract/council'
import { useState } from 'react'
import { fileAddress } from '../../../api/api.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoosePaper } from './ChoosePaper.tsx'
import { EnterCount } from './EnterCount.tsx'
import { PaperFigures } from './PaperFigures.tsx'
import type { PaperProps } from './PaperVote.tsx'
import { ScanField } from './ScanField.tsx'
import { VoidPaper } from './VoidPaper.tsx'

/** The acts of whoever runs the sitting: print the papers, enter the count with its scan, throw it away. */
export function RunPaper({ sitting, item, paper }: PaperProps) {
  const [doing, setDoing] = useState<'committee' | 'void'>()
  const { acts } = item.voting!
  const { entry } = paper
  if (acts.enter_paper === undefined || !entry) return null
  const form = <EnterCount key={JSON.stringify(entry.figures)} sitting={sitting} item={item} paper={paper} />
  return (
    <div className="stack no-print">
      {acts.enter_paper === null && (
        <section className="ballot-paper stack" aria-label="Nhập kết quả kiểm phiếu">
          {entry.figures
            ? <>{!paper.inCommittee && <PaperFigures sitting={sitting} item={item} paper={paper} number={item.voting!.number} />}<details><summary>Sửa số liệu đã nhập</summary>{form}</details></>
            : <><h4>Kết quả kiểm phiếu</h4>{form}</>}
          <ScanField sitting={sitting} item={item} paper={paper} />
        </section>
      )}
      <div className="row">
        {!paper.confirmed && sitting.papers.includes('ballot') && <a href={fileAddress(readSittingPaper, { params: { id: sitting.id, kind: 'ballot', format: 'docx' } })}>In phiếu để phát</a>}
        {acts.choose_paper === null && <Button kind="quiet" onClick={() => setDoing('committee')}>Đổi Ban kiểm phiếu</Button>}
        {acts.void_paper === null && <Button kind="quiet" onClick={() => setDoing('void')}>Hủy và bỏ lại</Button>}
      </div>
      {doing === 'committee' && <ChoosePaper sitting={sitting} item={item} onClose={() => setDoing(undefined)} />}
      {doing === 'void' && <VoidPaper sitting={sitting} item={item} paper={paper} onClose={() => setDoing(undefined)} />}
    </div>
  )
}
