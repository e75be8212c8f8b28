import { wantedEvidence } from '@sangkien/domain/scoring/evidence-wanted'
import { CircleCheck, CircleDashed, Lock } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { SaveLine } from '../../../draft/SaveLine.tsx'
import { sayLack } from '../../../say/lack.ts'
import { fieldId } from '../../../ui/Field.tsx'
import { Card } from '../../../ui/Section.tsx'
import { useForm } from './form-context.ts'
import { formParts, inFormOrder, standsIn } from './form-parts.ts'

/** Beside the form: whether it is saved, which parts still lack something, and each of those things as a link. */
export function FormRail() {
  const { initiative: { lacks, stage, completion, evidence }, pack, board } = useForm()
  const state = useSyncExternalStore(board.watch, board.whole, board.whole)
  const held = useSyncExternalStore(board.watch, board.isHeld, board.isHeld)
  return (
    <Card title="Hồ sơ của bạn">
      <SaveLine state={state} />
      <ul className="plain form-nav">
        {formParts.map((part) => {
          const missing = lacks.filter(({ field }) => standsIn(part, field)).length
          const locked = stage === 'completion_requested' && !completion?.fields.some((field) => standsIn(part, field))
          // Evidence never bars a filing; a scale that wants some will not find it all the same.
          const unproved = part.id === 'minh-chung' && evidence.length === 0 && wantedEvidence(pack.scale).length > 0
          const whole = missing === 0 && !unproved
          const Sign = locked ? Lock : whole ? CircleCheck : CircleDashed
          return (
            <li key={part.id} className={locked ? 'soft' : whole ? 'whole' : ''}>
              <a href={`#${part.id}`}><Sign className="icon" aria-hidden /><span>{part.title}{locked && <span className="unseen">, không mở lại</span>}</span></a>
              {held && part.id === 'tac-gia' && <span className="small unsaved">chưa lưu</span>}
              {unproved && <span className="soft small">chưa có</span>}
              {missing > 0 && <span className="soft small figures">thiếu {missing}</span>}
            </li>
          )
        })}
      </ul>
      {lacks.length > 0 && (
        <details className="small">
          <summary>Còn {lacks.length} chỗ cần hoàn thiện</summary>
          <ul className="plain stack tight lacks">{inFormOrder(lacks).map((lack) => <li key={`${lack.field} ${lack.code} ${JSON.stringify(lack.detail ?? {})}`}><a href={`#${fieldId(lack.field)}`} onClick={(event) => { if (focusOn(lack.field)) event.preventDefault() }}>{sayLack(lack, pack.sections)}</a></li>)}</ul>
        </details>
      )}
    </Card>
  )
}

function focusOn(field: string): boolean {
  const target = document.getElementById(fieldId(field))
  target?.scrollIntoView({ block: 'center' })
  target?.focus()
  return target !== null
}
