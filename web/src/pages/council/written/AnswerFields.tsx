import { RadioGroup } from '../../../ui/Choice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { type Choice, sayChoice } from '../../../say/vote.ts'

export interface Answer { readonly choice: Choice | ''; readonly reason: string }
export const noAnswer: Answer = { choice: '', reason: '' }
const choices: readonly Choice[] = ['agree', 'disagree', 'abstain']

/** A choice and, if somebody wants to say it, why. */
export const AnswerFields = ({ name, answer, onChange }: { name: string; answer: Answer; onChange: (answer: Answer) => void }) => (
  <>
    <RadioGroup name={`${name}-chon`} label="Ý kiến" across value={answer.choice} onChange={(choice) => onChange({ ...answer, choice: choice as Choice })} options={choices.map((choice) => ({ value: choice, label: sayChoice(choice) }))} />
    <TextInput name={`${name}-ly-do`} label="Lý do hoặc ý kiến thêm (nếu có)" help="Ghi vào biên bản cùng tên người trả lời." lines={2} maxLength={2000} value={answer.reason} onChange={(reason) => onChange({ ...answer, reason })} />
  </>
)
