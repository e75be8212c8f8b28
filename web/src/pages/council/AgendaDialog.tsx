import { putOnAgenda } from '@sangkien/contract/council'
import { listInitiatives } from '@sangkien/contract/initiative'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { sayStage } from '../../say/stage.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type SittingView, useSittingAct } from './sitting-query.ts'

/** Puts accepted dossiers on the agenda; those of the round stand first. Scoring opens for the members at once. */
export function AgendaDialog({ sitting, onClose }: { sitting: SittingView; onClose: () => void }) {
  const { data, error } = useQuery(asks(listInitiatives, { query: { stage: ['accepted', 'deferred', 'expert_opinion'], sort: 'received', limit: 200 } }))
  const [chosen, setChosen] = useState<string[]>([])
  const put = useSittingAct(sitting.id, () => call(putOnAgenda, { params: { id: sitting.id }, body: { initiativeIds: chosen } }), () => {
    tell(`Đã đưa ${chosen.length} sáng kiến vào chương trình`)
    void forget(listInitiatives)
    onClose()
  })
  const waiting = (data?.rows ?? []).filter(({ id }) => !sitting.agenda.some(({ initiativeId }) => initiativeId === id))
  const rows = waiting.toSorted((a, b) => Number(b.roundName === sitting.roundName) - Number(a.roundName === sitting.roundName))
  const ofRound = rows.filter(({ roundName }) => roundName === sitting.roundName).map(({ id }) => id as string)
  const failed = put.error ?? error
  const fault = failed && sayFault(failed)
  return (
    <Dialog
      open onClose={onClose} wide title="Đưa sáng kiến vào chương trình"
      acts={<><Button onClick={onClose}>Để sau</Button><Button kind="primary" busy={put.isPending} reason={chosen.length === 0 ? 'Chọn ít nhất một sáng kiến.' : undefined} onClick={() => put.mutate()}>Đưa {chosen.length > 0 ? `${chosen.length} sáng kiến ` : ''}vào chương trình</Button></>}
    >
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      {!data && !error ? <Skeleton /> : rows.length === 0 ? <p>Không còn hồ sơ nào đã tiếp nhận mà chưa vào chương trình.</p> : (
        <>
          <p className="soft">{sitting.hasScale ? 'Các thành viên được báo và chấm điểm ngay. ' : ''}Tác giả được báo là sáng kiến sẽ được hội đồng xét.</p>
          {ofRound.length > 0 && <div><Button onClick={() => setChosen(ofRound)}>Chọn cả {ofRound.length} sáng kiến của {sitting.roundName.toLowerCase()}</Button></div>}
          <CheckboxGroup
            name="sang-kien" label={`Đã chọn ${chosen.length}/${rows.length}`} values={chosen} onChange={setChosen}
            options={rows.map(({ id, code, title, authors, unitName, roundName, stage }) => ({ value: id, label: title, note: [code, authors.join(', '), unitName, roundName, stage === 'accepted' ? null : sayStage(stage)].filter(Boolean).join(' · ') }))}
          />
        </>
      )}
    </Dialog>
  )
}
