import { castVote } from '@sangkien/contract/council'
import { call } from '../../../api/api.ts'
import { useKept } from '../../../draft/useKept.ts'
import { useMe } from '../../../frame/me.ts'
import { sayReason } from '../../../say/act.ts'
import { sayInstant } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { type Choice, sayChoice } from '../../../say/vote.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { tell } from '../../../ui/Toast.tsx'
import { type ItemView, type SittingView, useSittingAct } from '../sitting-query.ts'
import { type Answer, AnswerFields } from './AnswerFields.tsx'

/** My answer in writing, which may be changed until the day; what is typed is kept until it is sent. */
export function MyAnswer({ sitting, item }: { sitting: SittingView; item: ItemView }) {
  const me = useMe()
  const [answer, setAnswer, drop] = useKept<Answer>(`y-kien/${sitting.id}/${item.initiativeId}`, { choice: item.myChoice ?? '', reason: item.myReason })
  const send = useSittingAct(sitting.id, () => call(castVote, { params: { id: sitting.id, initiativeId: item.initiativeId }, body: { choice: answer.choice as Choice, reason: answer.reason, number: item.voting?.number } }), () => { drop(); tell('Đã gửi phiếu trả lời') })
  const written = item.voting?.written
  if (!written || sitting.state !== 'open' || !sitting.members.some(({ personId }) => personId === me.person.id)) return null
  const mine = item.myChoice ? `Bạn đã trả lời: ${sayChoice(item.myChoice)}.` : ''
  if (item.myRefusal !== null) return <p className="my-vote-refusal">{mine} {sayReason(item.myRefusal)}</p>
  const fault = send.error && sayFault(send.error)
  const same = answer.choice === item.myChoice && answer.reason.trim() === item.myReason
  return (
    <section className="my-answer" aria-label="Phiếu trả lời của bạn">
      <h3>Phiếu trả lời của bạn</h3>
      <form className="stack" noValidate action={() => { if (answer.choice !== '' && !same) send.mutate() }}>
        <AnswerFields name="toi" answer={answer} onChange={setAnswer} />
        <p className="small">{mine} Đổi được đến {sayInstant(written.due)}; các thành viên chỉ thấy ý kiến của nhau khi kết thúc việc lấy ý kiến.</p>
        {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
        <div className="row"><Button kind="primary" type="submit" busy={send.isPending} reason={answer.choice === '' ? 'Hãy chọn ý kiến.' : same ? 'Phiếu này đã gửi.' : undefined}>{item.myChoice ? 'Gửi lại phiếu' : 'Gửi phiếu trả lời'}</Button></div>
      </form>
    </section>
  )
}
