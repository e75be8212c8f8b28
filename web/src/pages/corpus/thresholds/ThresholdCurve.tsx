import { sayNumber } from '../../../say/number.ts'
import { placesOf } from './curve-places.ts'

/** At a threshold, in its unit: of the true pairs how many percent are shown, and of a thousand unrelated ones how many. */
export interface CurvePoint { readonly at: number; readonly found: number; readonly wrong: number }

interface ThresholdCurveProps { readonly title: string; readonly unit: string; readonly points: readonly CurvePoint[]; /** Where the threshold stands now. */ readonly here: number }

/** What a threshold would show of labelled pairs: two lines, each on its own scale, and the same as a table. */
export function ThresholdCurve({ title, unit, points, here }: ThresholdCurveProps) {
  const { found, wrong, mark, most } = placesOf(points, here)
  return (
    <figure className="curve">
      <svg viewBox="0 0 240 100" role="img" aria-label={`${title}: tìm được bao nhiêu và hiện nhầm bao nhiêu theo ngưỡng; số liệu ở bảng bên dưới`}>
        {[0, 50, 100].map((level) => <line key={level} className="curve-grid" x1="0" x2="240" y1={level} y2={level} />)}
        <polyline className="curve-found" points={found} />
        <polyline className="curve-wrong" points={wrong} />
        {mark !== undefined && <line className="curve-here" x1={mark} x2={mark} y1="0" y2="100" />}
      </svg>
      <p className="row between small soft figures curve-ends"><span>{sayNumber(points[0]?.at ?? 0, 0)} {unit}</span><span>{sayNumber(points.at(-1)?.at ?? 0, 0)} {unit}</span></p>
      <figcaption className="small soft">
        <span><span className="curve-key found" aria-hidden />tìm được, đến 100 %</span>
        <span><span className="curve-key wrong" aria-hidden />hiện nhầm, đến {sayNumber(most, 1)} ‰</span>
        <span><span className="curve-key here" aria-hidden />ngưỡng đang đặt</span>
      </figcaption>
      <details className="small">
        <summary>Số liệu</summary>
        <table className="curve-table figures">
          <thead><tr><th scope="col">Ngưỡng ({unit})</th><th scope="col">Tìm được (%)</th><th scope="col">Hiện nhầm (‰ cặp không liên quan)</th></tr></thead>
          <tbody>{points.map((one) => <tr key={one.at}><th scope="row">{sayNumber(one.at, 0)}</th><td>{sayNumber(one.found, 1)}</td><td>{sayNumber(one.wrong, 2)}</td></tr>)}</tbody>
        </table>
      </details>
    </figure>
  )
}
