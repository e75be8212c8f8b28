import { agencyRules, basis } from '@sangkien/domain/regulation/basis'
import type { PublicVote } from '@sangkien/domain/scoring/public-vote'
import { formulaOptions, tieOptions, voterOptions } from '../../../say/scale.ts'
import { Checkbox } from '../../../ui/Choice.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { BasisFields } from './BasisFields.tsx'
import type { Editing } from './editing.ts'

interface Props { readonly value: PublicVote | null; readonly onChange: (value: PublicVote | null) => void; readonly wrong: Editing['wrong'] }

const begun: PublicVote = { max: 20, voters: 'staff', choices: 3, formula: 'share_of_highest', ties: 'council_points', basis: basis(agencyRules, '', 'design') }

/** The points of the public in a contest; the days of voting are typed with each round. */
export function PublicVoteEditor({ value, onChange, wrong }: Props) {
  const put = (part: Partial<PublicVote>) => { if (value) onChange({ ...value, ...part }) }
  return (
    <>
      <Checkbox name="scale.publicVote" label="Hội thi có điểm bình chọn cộng vào điểm hội đồng" note="Điểm đạt và xếp loại tính theo tổng hai phần. Ngày bình chọn ghi ở từng đợt xét." checked={value !== null} onChange={(on) => onChange(on ? begun : null)} />
      {value && (
        <>
          <div className="columns">
            <NumberInput name="scale.publicVote.max" label="Điểm bình chọn tối đa" value={value.max} error={wrong('scale.publicVote.max')} onChange={(max) => { if (max !== null) put({ max }) }} />
            <NumberInput name="scale.publicVote.choices" label="Mỗi người chọn không quá" help="Số sáng kiến." value={value.choices} error={wrong('scale.publicVote.choices')} onChange={(choices) => { if (choices !== null) put({ choices }) }} />
            <SelectInput name="scale.publicVote.voters" label="Người bình chọn" options={voterOptions} value={value.voters} onChange={(voters) => put({ voters: voters as PublicVote['voters'] })} />
            <SelectInput name="scale.publicVote.formula" label="Cách tính điểm bình chọn" options={formulaOptions} value={value.formula} onChange={(formula) => put({ formula: formula as PublicVote['formula'] })} />
            <SelectInput name="scale.publicVote.ties" label="Khi bằng tổng điểm" options={tieOptions} value={value.ties} onChange={(ties) => put({ ties: ties as PublicVote['ties'] })} />
          </div>
          <BasisFields name="scale.publicVote.basis" value={value.basis} onChange={(next) => put({ basis: next })} />
        </>
      )}
    </>
  )
}
