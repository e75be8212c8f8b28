import { readOutgoing, readOutgoingPaper } from '@sangkien/contract/outgoing'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { sayDay } from '../../say/day.ts'
import { sayOutgoingState, sayOutgoingType, toneOfOutgoing } from '../../say/outgoing.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section, WithRail } from '../../ui/Section.tsx'
import { FormFaults } from './FormFaults.tsx'
import { OutgoingRail } from './OutgoingRail.tsx'
import { OutgoingSteps } from './OutgoingSteps.tsx'

/** One paper on its way: its form, what was done to it, and in the rail whose turn it is. */
export default function OutgoingPage() {
  const { data: outgoing } = useSuspenseQuery(asks(readOutgoing, { params: { id: useParam('id') } }))
  const { id, state, returned, type, about, numberText, dated, symbol, recipients, replacedBy, correctedBy, recallReason, recallBasis, steps } = outgoing
  const back = returned ? steps.findLast(({ act }) => act === 'return') : undefined
  return (
    <Page
      title={about || sayOutgoingType(type)} wide back={{ href: '/van-ban-di', label: 'Văn bản đi' }}
      mark={<><span className="figures">{sayOutgoingType(type)} {numberText ? `số ${numberText}` : `…/${symbol}`}{dated ? ` ngày ${sayDay(dated)}` : ''}</span><StateBadge tone={toneOfOutgoing(state)}>{sayOutgoingState(state, returned)}</StateBadge></>}
      acts={<PaperLinks endpoint={readOutgoingPaper} params={{ id }} name={numberText ? 'Văn bản' : 'Dự thảo'} />}
    >
      {back && <Notice tone="warning" title={`${back.byName} đã trả lại`}>{back.note}</Notice>}
      {state === 'recalled' && <Notice tone="warning" title="Văn bản đã bị thu hồi">{recallReason}{recallBasis && <><br />Căn cứ: {recallBasis.words} ngày {sayDay(recallBasis.on)}.</>}</Notice>}
      {replacedBy && <Notice tone="info" title="Có văn bản thay thế"><a href={`/van-ban-di/${replacedBy.id}`}>{replacedBy.numberText ?? 'Đang trình'}</a></Notice>}
      {correctedBy.length > 0 && <Notice tone="info" title="Có công văn đính chính">{correctedBy.map((one, at) => <Fragment key={one.id}>{at > 0 && ', '}<a href={`/van-ban-di/${one.id}`}>{one.numberText ?? 'Đang trình'}</a></Fragment>)}</Notice>}
      <WithRail rail={<OutgoingRail outgoing={outgoing} />} railFirst={outgoing.mine}>
        <Section title="Thể thức"><FormFaults outgoing={outgoing} /></Section>
        <Section title="Nơi nhận"><ul className="plain reading">{recipients.map((one) => <li key={one}>- {one}</li>)}</ul></Section>
        <Section title="Quá trình"><OutgoingSteps steps={steps} /></Section>
      </WithRail>
    </Page>
  )
}
