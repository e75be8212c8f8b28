import { castBallot, listContests, readContest } from '@sangkien/contract/contest'
import { readHome } from '@sangkien/contract/home'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { tell } from '../../ui/Toast.tsx'
import './contest.css'

type Contest = Reply<typeof readContest>

/** What one chooses from: title and public summary, in the order of the codes. One's own are shown apart, with why they are not offered. */
export function Ballot({ contest: { id, entries, choices, refusal } }: { contest: Contest }) {
  const offered = entries.filter(({ own }) => !own)
  const own = entries.filter((entry) => entry.own)
  const kept = offered.filter(({ mine }) => mine).map(({ initiativeId }) => initiativeId)
  const [chosen, setChosen] = useState<readonly string[]>(kept)
  const save = useMutation({
    mutationFn: () => call(castBallot, { params: { id }, body: { initiativeIds: [...chosen] } }),
    onSuccess: async () => { await Promise.all([forget(readContest), forget(listContests), forget(readHome)]); tell(chosen.length === 0 ? 'Đã bỏ bình chọn của bạn' : 'Đã lưu bình chọn của bạn') },
  })
  const fault = save.isError ? sayFault(save.error) : undefined
  const same = chosen.length === kept.length && kept.every((one) => chosen.includes(one))
  const put = (initiative: string, on: boolean) => setChosen(on ? [...chosen, initiative] : chosen.filter((one) => one !== initiative))
  return (
    <>
      <ol className="plain contest-entries">
        {offered.map(({ initiativeId, code, title, unitName, summary }) => (
          <li key={initiativeId} data-row>
            {refusal ? <p><strong>{title}</strong></p> : <Checkbox name={`chon.${initiativeId}`} label={<strong>{title}</strong>} checked={chosen.includes(initiativeId)} onChange={(on) => put(initiativeId, on)} />}
            <p className="soft small">{code} · {unitName}</p>
            {summary !== '' && <p className="contest-summary">{summary}</p>}
          </li>
        ))}
      </ol>
      {own.length > 0 && (
        <Section title="Sáng kiến của bạn">
          <p className="soft">Bạn là tác giả nên không bình chọn cho {own.length === 1 ? 'sáng kiến này' : 'các sáng kiến này'}; người khác vẫn chọn được.</p>
          <ul className="plain">{own.map(({ initiativeId, code, title }) => <li key={initiativeId}>{title} <span className="soft small">{code}</span></li>)}</ul>
        </Section>
      )}
      {!refusal && offered.length > 0 && (
        <div className="contest-bar">
          {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
          <p role="status" className="figures contest-count">Đã chọn {chosen.length}/{choices}{chosen.length === choices && '. Muốn chọn sáng kiến khác, hãy bỏ bớt một.'}</p>
          <Button kind="primary" data-primary="" busy={save.isPending} reason={chosen.length > choices ? `Hãy bỏ bớt ${chosen.length - choices} sáng kiến.` : same ? (kept.length > 0 ? 'Bình chọn của bạn đã được lưu.' : 'Hãy chọn ít nhất một sáng kiến.') : undefined} onClick={() => save.mutate()}>{kept.length > 0 ? 'Lưu bình chọn mới' : 'Gửi bình chọn'}</Button>
        </div>
      )}
    </>
  )
}
