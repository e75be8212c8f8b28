import { declareConflicts, readDeclarations } from '@sangkien/contract/conflict'
import { readSitting } from '@sangkien/contract/council'
import { listMySheets } from '@sangkien/contract/scoring'
import { readHome } from '@sangkien/contract/home'
import { readMe } from '@sangkien/contract/session'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { useKept } from '../../draft/useKept.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayFault } from '../../say/fault.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { tell } from '../../ui/Toast.tsx'
import { AnsweredTable } from './AnsweredTable.tsx'
import { type Answers, isComplete, noneWhereUnsuggested, sent } from './answers.ts'
import { DeclarationCard } from './DeclarationCard.tsx'
import '../council/sitting.css'
import './conflict.css'

/** Before a member sees a dossier: its title and authors, and whether there is a conflict of interest. Asked once. */
export default function DeclarationsPage() {
  const id = useParam('id')
  const { data } = useSuspenseQuery(asks(readDeclarations, { params: { id } }))
  const [answers, setAnswers, drop] = useKept<Answers>(`xung-dot/${id}`, {})
  const [tried, setTried] = useState(false)
  const asked = data.rows.filter((row) => row.asked)
  const given = asked.filter(({ initiativeId }) => answers[initiativeId]?.conflict !== undefined)
  const faulty = given.filter(({ initiativeId }) => !isComplete(answers[initiativeId]))
  const send = useMutation({
    mutationFn: () => call(declareConflicts, { params: { id }, body: { answers: sent(given.map(({ initiativeId }) => initiativeId), answers) } }),
    onSuccess: async () => { drop(); setAnswers({}); setTried(false); tell('Đã ghi câu trả lời'); await forget(readDeclarations, readSitting, listMySheets, readHome, readMe) },
  })
  const fault = send.error && sayFault(send.error)
  const quick = noneWhereUnsuggested(asked, answers)
  return (
    <Page title="Xung đột lợi ích" back={{ href: `/phien-hop/${id}`, label: data.sittingName }} lead={`${data.councilName} · Đã trả lời ${data.answered}/${data.of} hồ sơ`}>
      <div className="stack loose">
        <p className="reading">Trước khi xem nội dung một hồ sơ, bạn cho biết mình có quan hệ hoặc lợi ích liên quan đến hồ sơ hay tác giả không ({data.basis}). Nếu có, bạn không tham gia xét và không xem được hồ sơ đó; việc này ghi vào biên bản.</p>
        {asked.length === 0
          ? <EmptyState title={data.rows.length === 0 ? 'Chương trình họp chưa có hồ sơ nào' : 'Bạn đã trả lời hết'} acts={<ButtonLink kind="primary" href="/cham-diem">Phiếu chấm của tôi</ButtonLink>} />
          : (
            <form className="stack loose" noValidate action={() => { setTried(true); if (given.length > 0 && faulty.length === 0) send.mutate() }}>
              {quick.length > 1 && <div className="row"><Button onClick={() => setAnswers({ ...answers, ...Object.fromEntries(quick.map((one) => [one, { conflict: false, kinds: [], note: '' }])) })}>Chọn “Không có” cho {quick.length} hồ sơ chưa trả lời và không có nhắc nhở</Button></div>}
              {asked.map((row) => <DeclarationCard key={row.initiativeId} row={row} answer={answers[row.initiativeId]} tried={tried} onChange={(answer) => setAnswers({ ...answers, [row.initiativeId]: answer })} />)}
              {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
              <div className="row"><Button kind="primary" type="submit" busy={send.isPending} reason={given.length === 0 ? 'Hãy trả lời cho ít nhất một hồ sơ.' : undefined}>Gửi {given.length > 0 ? `${given.length} câu trả lời` : 'câu trả lời'}</Button></div>
            </form>
          )}
        {data.rows.length > asked.length && <Section title="Đã trả lời hoặc đã xác định"><AnsweredTable id={id} rows={data.rows.filter((row) => !row.asked)} /></Section>}
      </div>
    </Page>
  )
}
