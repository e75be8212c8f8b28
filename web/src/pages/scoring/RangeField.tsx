import { useState } from 'react'
import { sayNumber } from '../../say/number.ts'
import type { CriterionProps } from './criterion-props.ts'
import { PointsInput } from './PointsInput.tsx'
import { levelOf, markId } from './sheet.ts'

/** Points typed or stepped with the arrows, and the levels with their words. A typed mark picks its level; a picked level bounds the arrows. */
export function RangeField({ criterion, filled: { marks }, decimals, onMark, onKey }: CriterionProps) {
  const { code, name, max, levels } = criterion
  const mark = marks[code]
  const [picked, setPicked] = useState(-1)
  const chosen = mark === undefined ? picked : levelOf(criterion, mark)
  const range = levels[chosen] ?? { from: 0, to: max }
  const pick = (at: number) => {
    const level = levels[at]!
    setPicked(at)
    if (level.from === level.to) onMark(code, level.from)
    else if (mark === undefined || mark < level.from || mark > level.to) onMark(code, undefined)
  }
  return (
    <>
      <PointsInput id={markId(code)} label={`Điểm cho “${name}”, từ ${sayNumber(range.from)} đến ${sayNumber(range.to)}`} mark={mark} range={range} decimals={decimals} onMark={(next) => onMark(code, next)} onKeyDown={(event) => onKey(event, code)} />
      {levels.length > 0 && (
        <div className="levels">
          {levels.map((level, at) => (
            <label key={level.from} className={`level ${at === chosen ? 'chosen' : ''}`}>
              <input type="radio" name={`muc-${code}`} checked={at === chosen} onChange={() => pick(at)} onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); document.getElementById(markId(code))?.focus() } }} />
              <span className="level-range figures">{level.from === level.to ? sayNumber(level.from) : `${sayNumber(level.from)}–${sayNumber(level.to)}`}</span>
              <span>{level.description}</span>
            </label>
          ))}
        </div>
      )}
    </>
  )
}
