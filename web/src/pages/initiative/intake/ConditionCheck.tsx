import { saveIntakeCheck } from '@sangkien/contract/intake'
import type { Condition } from '@sangkien/domain/regulation/pack'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { sayDayOf } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { StateBadge } from '../../../ui/Badge.tsx'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { showInitiative } from '../acts/use-act.ts'
import type { Initiative } from '../initiative.ts'

type Check = NonNullable<Initiative['intakeChecks']>[number]
const verdicts = [['met', 'Đạt'], ['not_met', 'Không đạt'], ['unclear', 'Chưa rõ']] as const
const tones = { met: 'done', not_met: 'overdue', unclear: 'soon' } as const

/** One condition with its article: ticked at once, its note saved on leaving the box. */
export function ConditionCheck({ id, number, condition, check, locked }: { id: string; number: number; condition: Condition; check: Check | undefined; locked: boolean }) {
  const [note, setNote] = useState(check?.note ?? '')
  const [picked, setPicked] = useState<Check['verdict']>()
  const save = useMutation({
    mutationFn: (body: { verdict: Check['verdict']; note: string }) => call(saveIntakeCheck, { params: { id, condition: condition.code }, body }),
    onSuccess: showInitiative,
    onSettled: () => setPicked(undefined),
  })
  const label = `${number}. ${condition.label}`
  const { paper, article } = condition.basis
  const who = check && <span className="soft small below">{check.byName}, ngày {sayDayOf(check.at)}</span>
  if (locked)
    return (
      <div className="stack tight">
        <p><strong>{label}</strong></p>
        {check && <span><StateBadge tone={tones[check.verdict]}>{verdicts.find(([verdict]) => verdict === check.verdict)?.[1]}</StateBadge>{who}{check.note && <span className="small below">{check.note}</span>}</span>}
      </div>
    )
  return (
    <div className="stack tight">
      <RadioGroup
        name={`dieu-kien-${condition.code}`} label={label} help={<>{condition.help} ({paper}, {article})</>} across
        value={picked ?? check?.verdict ?? ''} onChange={(verdict) => { setPicked(verdict as Check['verdict']); save.mutate({ verdict: verdict as Check['verdict'], note }) }}
        options={verdicts.map(([value, words]) => ({ value, label: words }))} error={save.isError ? sayFault(save.error).title : undefined}
      />
      {check && (check.verdict !== 'met' || note !== '') && (
        <div onBlur={() => { if (note !== check.note) save.mutate({ verdict: check.verdict, note }) }}>
          <TextInput name={`ghi-chu-${condition.code}`} label={`Ghi chú điều kiện ${number}`} lines={2} maxLength={1000} value={note} onChange={setNote} />
        </div>
      )}
      {who}
    </div>
  )
}
