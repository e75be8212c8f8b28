import { answerOffer, listMyReviews, offerReview } from '@sangkien/contract/reviewing'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import { sayReason } from '../../say/act.ts'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { DueBadge, StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { HandOnDialog } from './HandOnDialog.tsx'
import { type MyReview, useMyReviewAct } from './reviewing-query.ts'
import './reviewing.css'

const useMyReviews = (state: MyReview['state']) => useQuery(asks(listMyReviews, {})).data?.filter((one) => one.state === state) ?? []

/** What I am asked to take over. Nothing while the network is away. */
export const ReviewOffers = () => useMyReviews('offered_to_me').map((one) => <Offer key={`${one.sittingId} ${one.initiativeId}`} review={one} />)

/** What I review, to hand it on. Nothing when there is none, nor while the network is away. */
export function MyReviews() {
  const mine = useMyReviews('mine')
  return mine.length > 0 && <Section title="Hồ sơ tôi phản biện"><MineTable rows={mine} /></Section>
}

function Offer({ review }: { review: MyReview }) {
  const { sittingId: id, initiativeId, code, title, sittingName } = review
  const answer = useMyReviewAct((take: boolean) => call(answerOffer, { params: { id, initiativeId }, body: { take } }), () => tell('Đã ghi câu trả lời'))
  const fault = answer.error && sayFault(answer.error)
  const busy = (take: boolean) => answer.isPending && answer.variables === take
  return (
    <Notice
      tone="warning" title="Bạn được đề nghị nhận phản biện một hồ sơ"
      acts={<><Button kind="primary" busy={busy(true)} onClick={() => answer.mutate(true)}>Nhận phản biện<span className="unseen">: {title}</span></Button><Button busy={busy(false)} onClick={() => answer.mutate(false)}>Không nhận<span className="unseen">: {title}</span></Button></>}
    >
      {code} · {title} ({sittingName}). Hồ sơ vẫn do người phản biện hiện nay giữ cho đến khi bạn nhận.{fault && <strong role="alert"> {fault.title}. {fault.advice}</strong>}
    </Notice>
  )
}

function MineTable({ rows }: { rows: readonly MyReview[] }) {
  const [handing, setHanding] = useState<MyReview>()
  const withdraw = useMyReviewAct(({ sittingId: id, initiativeId }: MyReview) => call(offerReview, { params: { id, initiativeId }, body: { personId: null } }), () => tell('Đã rút đề nghị'))
  const fault = withdraw.error && sayFault(withdraw.error)
  return (
    <div className="reviewing-table">
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <Table
        caption="Hồ sơ tôi phản biện" rows={rows} keyOf={({ sittingId, initiativeId }) => `${sittingId} ${initiativeId}`}
        columns={[
          { id: 'title', title: 'Sáng kiến', wide: true, cell: ({ sittingId, initiativeId, code, title, sittingName, hasScale, reminder }) => (
            <div>
              <a href={hasScale ? `/cham-diem/${sittingId}/${initiativeId}` : `/sang-kien/${initiativeId}`}>{title}</a><span className="under soft small">{code} · {sittingName}</span>
              {reminder && <span className="under small">{reminder.byName} nhắc lúc {sayInstant(reminder.at)}: {reminder.message}</span>}
            </div>
          ) },
          { id: 'due', title: 'Hạn gửi phiếu', cell: ({ hasScale, doneAt, workingDaysLeft, scoresDue }) => (doneAt !== null ? <StateBadge tone="done">Đã gửi</StateBadge> : hasScale ? <DueBadge left={workingDaysLeft} due={scoresDue} /> : <span className="soft">đợt này không chấm điểm</span>) },
          { id: 'acts', title: 'Chuyển cho người khác', cell: (row) => (row.offeredTo
            ? <div><span className="small">Đã đề nghị {row.offeredTo.name} lúc {sayInstant(row.offeredTo.at)}, chờ trả lời</span><Button kind="quiet" busy={withdraw.isPending && withdraw.variables === row} onClick={() => withdraw.mutate(row)}>Rút đề nghị<span className="unseen">: {row.title}</span></Button></div>
            : <Button kind="quiet" reason={sayReason(row.handOn)} onClick={() => setHanding(row)}>Chuyển phản biện<span className="unseen">: {row.title}</span></Button>) },
        ]}
      />
      {handing && <HandOnDialog review={handing} onClose={() => setHanding(undefined)} />}
    </div>
  )
}
