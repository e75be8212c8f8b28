import { sayNumber } from '../../say/number.ts'
import type { CriterionProps } from './criterion-props.ts'
import { markId } from './sheet.ts'

/** All or nothing: two native radio buttons, the arrows turn between them and Enter goes on. */
export function YesNoField({ criterion: { code, max }, filled: { marks }, onMark, onKey }: CriterionProps) {
  const options = [{ label: 'Đạt', mark: max }, { label: 'Không đạt', mark: 0 }]
  return (
    <div className="levels">
      {options.map(({ label, mark }, at) => (
        <label key={label} className={`level ${marks[code] === mark ? 'chosen' : ''}`}>
          <input type="radio" {...(at === 0 && { id: markId(code) })} name={`muc-${code}`} checked={marks[code] === mark} onChange={() => onMark(code, mark)} onKeyDown={(event) => onKey(event, code)} />
          <span className="level-range figures">{sayNumber(mark)}</span>
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}
