import { exportBallotCount, readBallotCount } from '@sangkien/contract/ballot'
import { type CountedBallot, checkCount, checkReceipt, type Receipt } from '@sangkien/domain/ballot/check-count'
import { useQuery } from '@tanstack/react-query'
import { fileAddress } from '../../../api/api.ts'
import { asks } from '../../../api/queries.ts'
import { useMe } from '../../../frame/me.ts'
import { sayFault } from '../../../say/fault.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { CheckReceipt } from './CheckReceipt.tsx'
import { dropPaper, usePaper } from './kept-paper.ts'
import { KeptReceipt } from './KeptReceipt.tsx'
import { ReceiptVerdict } from './ReceiptVerdict.tsx'
import type { SecretProps } from './SecretVote.tsx'

/** The papers of a counted ballot, counted again by this browser, and my own looked up among them. For the room alone. */
export function PublishedCount({ sitting, item, number }: SecretProps & { number: number }) {
  const me = useMe()
  const inRoom = sitting.mayRun || sitting.members.some(({ personId }) => personId === me.person.id)
  const params = { id: sitting.id, initiativeId: item.initiativeId, number }
  const { data: counted, error } = useQuery({ ...asks(readBallotCount, { params }), enabled: inRoom, staleTime: Number.POSITIVE_INFINITY })
  const faults = useQuery({ queryKey: ['kiem-phieu', counted?.ballotId], enabled: counted !== undefined && crypto.subtle !== undefined, staleTime: Number.POSITIVE_INFINITY, queryFn: () => countAgain(counted!) })
  if (!inRoom) return null
  if (error) return <Notice tone="error" title={sayFault(error).title}>{sayFault(error).advice}</Notice>
  if (!counted) return null
  return (
    <div className="stack tight">
      {faults.data && faults.data.length > 0 && <Notice tone="error" live title="Kết quả kiểm phiếu không khớp với các phiếu">Hãy báo chủ trì phiên họp và tải tệp kiểm phiếu về để kiểm tra: {faults.data.length} chỗ sai.</Notice>}
      <Mine person={me.person.id} counted={counted} />
      <details className="small">
        <summary>Kiểm tra lại việc kiểm phiếu</summary>
        <p>{faults.data?.length === 0 ? `Trình duyệt đã cộng lại ${counted.papers.length} phiếu, phiếu nào cũng có chữ ký của lượt này.` : 'Danh sách phiếu xếp theo số, không theo thứ tự bỏ.'} <a href={fileAddress(exportBallotCount, { params })} download>Tải tệp kiểm phiếu</a> để cộng lại bằng chương trình khác.</p>
        <CheckReceipt counted={counted} />
      </details>
    </div>
  )
}

async function countAgain(counted: CountedBallot) {
  const { isSigned } = await import('./blind-paper.ts')
  return checkCount(counted, await Promise.all(counted.papers.map((paper) => isSigned(counted.publicKey, counted.ballotId, paper).catch(() => false))))
}

/** What became of the paper this browser holds; nothing where it holds none. */
function Mine({ person, counted }: { person: string; counted: CountedBallot }) {
  const paper = usePaper(person, counted.ballotId)
  if (!paper || paper.stage === 'made') return null
  const receipt: Receipt = paper.receipt
  return (
    <>
      <ReceiptVerdict standing={checkReceipt(receipt, counted)} cast={paper.stage === 'in' || (paper.stage === 'refused' && paper.code !== 'counted')} />
      <KeptReceipt receipt={receipt} onRemove={() => dropPaper(person, counted.ballotId)} />
    </>
  )
}
