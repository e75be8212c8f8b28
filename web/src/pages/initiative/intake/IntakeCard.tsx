import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { sayReason } from '../../../say/act.ts'
import { Card } from '../../../ui/Section.tsx'
import { NoveltyState } from '../../novelty/NoveltyState.tsx'
import type { Initiative } from '../initiative.ts'
import { ConditionCheck } from './ConditionCheck.tsx'
import { EarlierFiled } from './EarlierFiled.tsx'
import './intake.css'

/** The checklist of the legal conditions, beside the dossier it is ticked from, with what was filed earlier. */
export function IntakeCard({ initiative, pack }: { initiative: Initiative; pack: RegulationPack }) {
  const checks = initiative.intakeChecks ?? []
  const reason = sayReason(initiative.acts.check_intake)
  const done = pack.conditions.filter(({ code }) => checks.some(({ condition }) => condition === code)).length
  const list = (
    <ol className="plain conditions">
      {pack.conditions.map((condition, at) => (
        <li key={condition.code}>
          <ConditionCheck id={initiative.id} number={at + 1} condition={condition} check={checks.find((one) => one.condition === condition.code)} locked={reason !== undefined} />
        </li>
      ))}
    </ol>
  )
  return (
    <Card title="Điều kiện tiếp nhận" id="dieu-kien" aside={<span className="soft small figures">Đã xét {done}/{pack.conditions.length}</span>}>
      {reason === undefined ? list : <details className="small"><summary>Xem kết quả từng điều kiện</summary>{list}</details>}
      {reason === undefined && <div className="rail-next earlier"><h3>Tính mới</h3><NoveltyState id={initiative.id} /></div>}
      {reason === undefined && <EarlierFiled initiative={initiative} />}
    </Card>
  )
}
