import { roundsOfYear, type YearlyRound } from '@sangkien/domain/regulation/yearly-rounds'
import { sayDay } from '../../say/day.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export interface RoundTyped {
  readonly id: string | undefined
  readonly version: number
  readonly locked: boolean
  readonly year: number
  readonly number: number
  readonly name: string
  readonly opensOn: string
  readonly closesOn: string
  readonly regulationId: string
  /** Of a contest, when the public votes; empty elsewhere. */
  readonly votesFrom: string
  readonly votesTo: string
}

interface Props {
  readonly typed: RoundTyped
  readonly onChange: (typed: RoundTyped) => void
  readonly regulations: readonly { readonly id: string; readonly title: string; readonly hasPublicVote: boolean; readonly rounds: readonly YearlyRound[] }[]
  readonly onClose: () => void
  readonly onSend: () => void
  readonly busy: boolean
  readonly fault: { readonly title: string; readonly advice: string } | undefined
}

/** One round: its name, its days, and the version of the rules it goes by. */
export function RoundDialog({ typed, onChange, regulations, ...dialog }: Props) {
  const put = <K extends keyof RoundTyped>(part: K) => (value: RoundTyped[K]) => onChange({ ...typed, [part]: value })
  const fixed = roundsOfYear(regulations.find(({ id }) => id === typed.regulationId)?.rounds ?? [], typed.year).find(({ number }) => number === typed.number)
  const follows = fixed && fixed.opensOn === typed.opensOn && fixed.closesOn === typed.closesOn
  const contest = regulations.find(({ id }) => id === typed.regulationId)?.hasPublicVote ?? false
  const lacking = typed.name.trim().length < 3 || typed.opensOn === '' || typed.closesOn === '' ? 'Cần có tên, ngày mở và ngày đóng.' : contest && (typed.votesFrom === '' || typed.votesTo === '') ? 'Quy chế này có điểm bình chọn: cần ngày bắt đầu và ngày kết thúc bình chọn.' : undefined
  return (
    <FormDialog open title={typed.id === undefined ? 'Mở đợt xét' : 'Sửa đợt xét'} verb="Lưu đợt xét" reason={lacking} {...dialog}>
      <TextInput name="roundName" label="Tên đợt" required maxLength={200} value={typed.name} onChange={put('name')} />
      <div className="columns">
        <NumberInput name="year" label="Năm" ungrouped value={typed.year} onChange={(year) => onChange({ ...typed, year: year ?? typed.year })} />
        <NumberInput name="number" label="Đợt thứ" value={typed.number} onChange={(number) => onChange({ ...typed, number: number ?? typed.number })} />
        <DateInput name="opensOn" label="Nhận hồ sơ từ ngày" required value={typed.opensOn} onChange={put('opensOn')} />
        <DateInput name="closesOn" label="Đến hết ngày" required value={typed.closesOn} onChange={put('closesOn')} />
      </div>
      <SelectInput name="regulationId" label="Theo quy chế" help="Chỉ đổi được khi đợt chưa có hồ sơ: hồ sơ đã nộp giữ nguyên quy chế lúc nộp." options={regulations.map(({ id, title }) => ({ value: id, label: title }))} value={typed.regulationId} onChange={put('regulationId')} />
      {fixed && !follows && (
        <div className="row">
          <span className="soft">Quy chế: {fixed.name} nhận hồ sơ đến hết ngày {sayDay(fixed.closesOn)}.</span>
          <Button onClick={() => onChange({ ...typed, name: typed.name || fixed.name, opensOn: fixed.opensOn, closesOn: fixed.closesOn })}>Điền theo quy chế</Button>
        </div>
      )}
      {contest && (
        <div className="columns">
          <DateInput name="votesFrom" label="Bình chọn từ ngày" help="Sau ngày hết nhận hồ sơ." required value={typed.votesFrom} onChange={put('votesFrom')} />
          <DateInput name="votesTo" label="Bình chọn đến hết ngày" required value={typed.votesTo} onChange={put('votesTo')} />
        </div>
      )}
      {typed.id !== undefined && <Checkbox label="Khóa đợt này" note="Hồ sơ nộp sau đó không vào đợt này nữa." checked={typed.locked} onChange={put('locked')} />}
    </FormDialog>
  )
}
