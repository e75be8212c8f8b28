import { concludeNovelty } from '@sangkien/contract/novelty'
import type { Verdict } from '@sangkien/domain/novelty/refuse-conclusion'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { ErrorSummary, type FieldProblem } from '../../../ui/ErrorSummary.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { NoveltyNow } from '../novelty.ts'
import { useNoveltyAct } from '../use-novelty.ts'
import { asSent } from './cited.ts'
import { CitedList } from './CitedList.tsx'
import { type ConclusionField, refusedField } from './refused-field.ts'
import type { ConclusionDraft } from './use-conclusion-draft.ts'
import { verdictOptions } from './verdict-words.ts'

interface ConclusionFormProps { readonly novelty: NoveltyNow; readonly draft: ConclusionDraft; readonly reason: string | undefined; readonly primary: boolean; readonly onDone: () => void }

/** The officer's own conclusion: one of three, always with reasons, resting on what was taken as grounds. */
export function ConclusionForm({ novelty: { dossier: { id }, run }, draft, reason, primary, onDone }: ConclusionFormProps) {
  const [tried, setTried] = useState(false)
  const { verdict, reasons, cited, put, uncite, drop } = draft
  const conclude = useNoveltyAct(
    id,
    () => call(concludeNovelty, { params: { id }, body: { run: run?.number ?? 1, verdict: verdict as Verdict, reasons: reasons.trim(), cited: cited.map(asSent) } }),
    () => 'Đã ghi kết luận về tính mới', () => { drop(); setTried(false); onDone() },
  )
  // What was said of the grounds holds until other grounds are taken.
  const [asked, setAsked] = useState('')
  const stale = JSON.stringify(cited) !== asked
  const found = refusedField(conclude.error)
  const refused = found?.field === 'can-cu' && stale ? undefined : found
  const problems: FieldProblem[] = tried && verdict === '' ? [{ field: 'ket-luan', message: 'Chọn một trong ba kết luận.' }] : refused ? [refused] : []
  const at = (field: ConclusionField) => problems.find((one) => one.field === field)?.message
  const change = (one: Parameters<typeof put>[0]) => { put(one); conclude.reset() }
  const send = () => { setTried(true); setAsked(JSON.stringify(cited)); if (verdict !== '' && reason === undefined) conclude.mutate() }
  return (
    <form className="stack" action={send} noValidate>
      <ErrorSummary problems={problems} title="Chưa ghi được kết luận" />
      {conclude.isError && !found && <Notice tone="error" live title={sayFault(conclude.error).title}>{sayFault(conclude.error).advice}</Notice>}
      <RadioGroup name="ket-luan" label="Kết luận" required options={verdictOptions} value={verdict} onChange={(value) => change({ verdict: value })} error={at('ket-luan')} />
      <CitedList cited={cited} error={at('can-cu')} onRemove={uncite} />
      <TextInput name="ly-do" label="Lý do" required lines={4} maxLength={5000} value={reasons} onChange={(words) => change({ reasons: words })} error={at('ly-do')} help="Đã so với nguồn nào, giống và khác ở điểm nào. Ít nhất 20 ký tự." />
      <div className="row end"><Button kind={primary ? 'primary' : 'secondary'} type="submit" busy={conclude.isPending} reason={reason}>Ghi kết luận</Button></div>
    </form>
  )
}
