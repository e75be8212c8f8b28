import { formulaOf } from '@sangkien/domain/benefit/formula'
import { totalBenefit } from '@sangkien/domain/benefit/total-benefit'
import { checkBenefit } from '@sangkien/contract/intake'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { dossierOf } from '../initiative.ts'
import { BenefitSum } from '../view/BenefitSum.tsx'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

/** The accountant confirms the figures, or puts the right ones in their place. */
export function CheckBenefitAct({ initiative, pack, onClose }: ActProps) {
  const total = totalBenefit(dossierOf(initiative).benefitLines, formulaOf(pack.benefit))
  const [typed, setTyped] = useState<{ money: number | null; hours: number | null }>({
    money: initiative.benefit.money ?? Math.max(0, total.computed.money),
    hours: initiative.benefit.hours ?? Math.max(0, Math.floor((total.computed.minutes + total.notComputable.minutes) / 60)),
  })
  const doing = useAct(() => call(checkBenefit, { params: { id: initiative.id }, body: { money: typed.money ?? 0, hours: typed.hours ?? 0 } }), 'Đã xác nhận số liệu làm lợi', onClose)
  const wanting = typed.money === null || typed.hours === null ? 'Ghi đủ số tiền và số giờ; không có thì ghi 0.' : undefined
  return (
    <ActDialog title="Xác nhận số liệu làm lợi" verb="Xác nhận số liệu" onClose={onClose} busy={doing.isPending} error={doing.error} wanting={wanting} run={() => doing.mutate()}>
      <p>Số liệu bạn xác nhận đứng riêng với số tác giả tính, ghi tên bạn và ngày xác nhận.</p>
      <BenefitSum total={total} />
      <NumberInput name="money" label="Số tiền làm lợi một năm" unit="đồng" decimals={0} min={0} value={typed.money} onChange={(money) => setTyped({ ...typed, money })} required />
      <NumberInput name="hours" label="Số giờ tiết kiệm một năm" unit="giờ" decimals={0} min={0} value={typed.hours} onChange={(hours) => setTyped({ ...typed, hours })} required />
    </ActDialog>
  )
}
