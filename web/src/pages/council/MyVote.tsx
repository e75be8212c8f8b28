import { castVote } from '@sangkien/contract/council'
import { useEffect } from 'react'
import { call } from '../../api/api.ts'
import { useMe } from '../../frame/me.ts'
import { sayReason } from '../../say/act.ts'
import { sayFault } from '../../say/fault.ts'
import { type Choice, sayChoice } from '../../say/vote.ts'
import { Notice } from '../../ui/Notice.tsx'
import { type ItemView, type SittingView, useSittingAct } from './sitting-query.ts'

const keys: readonly (readonly [key: string, choice: Choice])[] = [['1', 'agree'], ['2', 'disagree'], ['3', 'abstain']]

/** My own vote: three large buttons, or the keys 1, 2, 3. Why not, in words, when it is not mine to give. */
export function MyVote({ sitting, item }: { sitting: SittingView; item: ItemView }) {
  const me = useMe()
  const cast = useSittingAct(sitting.id, (choice: Choice) => call(castVote, { params: { id: sitting.id, initiativeId: item.initiativeId }, body: { choice, number: item.voting?.number } }))
  const may = item.myRefusal === null && sitting.state === 'open'
  const { mutate, isPending } = cast
  useEffect(() => {
    if (!may) return
    const press = ({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent) => {
      const typing = target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')
      const choice = keys.find(([one]) => one === key)?.[1]
      if (choice && !typing && !ctrlKey && !altKey && !metaKey && !isPending && !document.querySelector('dialog[open]')) mutate(choice)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [may, isPending, mutate])
  if (sitting.state !== 'open' || !sitting.members.some(({ personId }) => personId === me.person.id)) return null
  if (!may) return item.result === null || item.myChoice ? <p className="my-vote-refusal">{item.myChoice ? `Bạn đã biểu quyết: ${sayChoice(item.myChoice)}. ` : ''}{sayReason(item.myRefusal)}</p> : null
  const fault = cast.error && sayFault(cast.error)
  return (
    <section className="my-vote" aria-label="Phiếu của bạn">
      <h3>Phiếu của bạn</h3>
      <div className="my-vote-choices">
        {keys.map(([key, choice]) => (
          <button key={choice} type="button" className={`vote-choice ${choice}`} aria-pressed={item.myChoice === choice} aria-keyshortcuts={key} {...(isPending && { 'aria-disabled': true })} onClick={() => { if (!isPending) mutate(choice) }}>
            <span>{sayChoice(choice)}</span><kbd aria-hidden>{key}</kbd>
          </button>
        ))}
      </div>
      <p className="soft small">{item.myChoice ? 'Bạn đổi được cho đến khi hội đồng kết luận.' : 'Biểu quyết công khai; bạn đổi được cho đến khi hội đồng kết luận.'}</p>
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
    </section>
  )
}
