import { readInitiative } from '@sangkien/contract/initiative'
import { readRegulation } from '@sangkien/contract/regulation'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayReason } from '../../say/act.ts'
import { sayStage, toneOf } from '../../say/stage.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { WithRail } from '../../ui/Section.tsx'
import { FilingCard } from './form/FilingCard.tsx'
import { FormProvider } from './form/form-context.ts'
import { FormParts } from './form/FormParts.tsx'
import { FormRail } from './form/FormRail.tsx'
import { SaveBoard } from './form/save-board.ts'
import { useFiling } from './form/use-filing.ts'
import { packOf } from './initiative.ts'
import { ActsCard } from './rail/ActsCard.tsx'
import { formActs } from './acts/act-table.ts'
import { Standing } from './view/Standing.tsx'
import './form/form.css'
import './list/list.css'
import './rail/rail.css'
import './view/view.css'

/** The form of the dossier: every field saved by itself; filed at the end of the reading path. */
export default function DossierPage() {
  const id = useParam('id')
  const { data: initiative } = useSuspenseQuery(asks(readInitiative, { params: { id } }))
  const { data: regulation } = useSuspenseQuery(asks(readRegulation, { params: { id: initiative.regulationId } }))
  const [board] = useState(() => new SaveBoard())
  const pack = packOf(regulation)
  const filing = useFiling(initiative, pack, board)
  const { title, stage, code, acts } = initiative
  const back = { href: `/sang-kien/${id}`, label: 'Xem hồ sơ' }
  if (acts.edit !== null)
    return (
      <Page title={title || 'Sáng kiến chưa đặt tên'} back={back}>
        <Notice title="Hồ sơ này không sửa được lúc này" acts={<ButtonLink href={back.href}>Xem hồ sơ</ButtonLink>}>{sayReason(acts.edit) ?? 'Chỉ tác giả được sửa hồ sơ này.'}</Notice>
      </Page>
    )
  const rail = (
    <>
      <FormRail />
      <FilingCard filing={filing} />
      <ActsCard initiative={initiative} pack={pack} ways={formActs} title="Việc khác" />
    </>
  )
  return (
    <FormProvider value={{ initiative, pack, board, tried: filing.tried }}>
      <div className="dossier-page dossier-form">
        <Page
          key={id} title={stage === 'draft' ? 'Soạn hồ sơ sáng kiến' : 'Bổ sung hồ sơ'} back={back} lead={title === '' ? 'Viết theo thứ tự nào cũng được; mọi thứ được lưu tự động.' : title}
          mark={<>{code && <span className="figures">{code}</span>}<StateBadge tone={toneOf(stage)}>{sayStage(stage)}</StateBadge></>}
        >
          <ErrorSummary problems={filing.problems} title={`Chưa nộp được: còn ${filing.problems.length} chỗ cần hoàn thiện`} />
          <WithRail rail={rail}>
            <Standing initiative={initiative} pack={pack} linked />
            <FormParts />
          </WithRail>
        </Page>
      </div>
    </FormProvider>
  )
}
