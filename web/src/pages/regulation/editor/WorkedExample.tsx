import { aggregate } from '@sangkien/domain/scoring/aggregate'
import { checkMarks } from '@sangkien/domain/scoring/check-marks'
import { checkScale } from '@sangkien/domain/scoring/check-scale'
import { judgeScale } from '@sangkien/domain/scoring/judge-scale'
import { markedCriteria, outOf, type Scale } from '@sangkien/domain/scoring/scale'
import { useState } from 'react'
import { sayMarksProblem } from '../../../say/marks-problem.ts'
import { sayNumber } from '../../../say/number.ts'
import { criterionNames, sayFailed, sayStep, sayWarning } from '../../../say/score.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { exampleSheets } from './example-sheets.ts'

/** What the imaginary public said of the others. */
const most = { highest: 24, voters: 40 } as const

/** An imaginary dossier with three sheets, judged by the very rules that will judge real ones: it follows every change of the scale. */
export function WorkedExample({ scale }: { scale: Scale }) {
  const [typed, setTyped] = useState<Readonly<Record<string, number>>>({})
  const [votes, setVotes] = useState(18)
  if (checkScale(scale).length > 0) return <p>Sửa hết mâu thuẫn của thang điểm thì ví dụ tính lại được.</p>
  const sheets = exampleSheets(scale, typed)
  const score = aggregate(scale, sheets, { votes: Math.min(votes, most.highest), ...most })
  const judged = judgeScale(scale, score, sheets.length)
  const nameOf = criterionNames(scale)
  return (
    <div className="stack">
      <p className="soft">Hồ sơ tưởng tượng, ba thành viên chấm. Đổi điểm hoặc đổi thang điểm, kết quả tính lại ngay.</p>
      {sheets.map((marks, sheet) => {
        const problems = checkMarks(scale, marks)
        return (
          <fieldset key={sheet} className="rule-list">
            <legend className="field-label">Phiếu thứ {sheet + 1}</legend>
            <div className="columns">
              {markedCriteria(scale.criteria).map(({ code, name, max }) => {
                const problem = problems.find(({ criterion }) => criterion === code)
                return <NumberInput key={code} name={`thu.${sheet}.${code}`} label={`${name} (tối đa ${sayNumber(max)})`} value={marks[code] ?? null} error={problem && sayMarksProblem(problem)} onChange={(mark) => { if (mark !== null) setTyped({ ...typed, [`${sheet}.${code}`]: mark }) }} />
              })}
            </div>
          </fieldset>
        )
      })}
      {scale.publicVote && <NumberInput name="thu.binh-chon" label={`Số lượt bình chọn (sáng kiến được chọn nhiều nhất: ${most.highest}; người tham gia: ${most.voters})`} value={votes} onChange={(typedVotes) => setVotes(Math.max(0, Math.round(typedVotes ?? 0)))} />}
      <Notice tone={judged.passed ? 'done' : 'warning'} title={`${score.total === null ? 'Chưa có điểm' : `${sayNumber(score.total, scale.decimals)}/${sayNumber(outOf(scale, score.validSheets))} điểm`}: ${judged.passed ? 'đạt' : 'không đạt'}${judged.class === null ? '' : `, xếp loại ${judged.class}`}`}>
        <ul>
          {judged.failed.map((one) => <li key={JSON.stringify(one)}>{sayFailed(one, nameOf)}</li>)}
          {judged.warnings.map((one) => <li key={JSON.stringify(one)}>{sayWarning(one, nameOf)}</li>)}
          {score.steps.map((one) => <li key={JSON.stringify(one)}>{sayStep(one)}</li>)}
        </ul>
      </Notice>
    </div>
  )
}
