import { turnToItem } from '@sangkien/contract/council'
import { Presentation } from 'lucide-react'
import { call } from '../../api/api.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type ItemView, type SittingView, useSittingAct } from './sitting-query.ts'

/** For who runs the sitting and looks at another item than the council is on: everyone's screen goes to this one. */
export function TurnHere({ sitting, item }: { sitting: SittingView; item: ItemView }) {
  const turn = useSittingAct(sitting.id, () => call(turnToItem, { params: { id: sitting.id }, body: { initiativeId: item.initiativeId } }), () => tell('Màn hình của Hội đồng đã chuyển sang mục này'))
  const fault = turn.error && sayFault(turn.error)
  if (item.acts.turn_to !== null || sitting.current === item.initiativeId) return null
  return (
    <>
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <div className="row no-print"><Button icon={Presentation} busy={turn.isPending} onClick={() => turn.mutate()}>Chuyển Hội đồng sang mục này</Button></div>
    </>
  )
}
