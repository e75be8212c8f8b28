import { publishedAccuracy } from '@sangkien/domain/novelty/published-accuracy'
import type { Thresholds } from '@sangkien/domain/novelty/thresholds'
import { sayDay } from '../../../say/day.ts'
import { sayNumber } from '../../../say/number.ts'
import type { CurvePoint } from './ThresholdCurve.tsx'

const { curves, date, falseAlarms } = publishedAccuracy

/** What labelled pairs say of a threshold: of the true pairs how many are shown, in percent, and how many of a thousand unrelated ones. */
export function curveOf(name: keyof Thresholds): readonly CurvePoint[] | undefined {
  const measured: Readonly<Record<string, readonly { readonly at: number; readonly recall: number; readonly falseAlarms: number }[]>> = curves
  return measured[name]?.map(({ at, recall, falseAlarms: wrong }) => ({ at: at * 100, found: recall * 100, wrong: wrong * 1000 }))
}

/** Where the figures come from, and how far they hold. */
export const sayMeasured = `Đường cong đo ngày ${sayDay(date)} trên văn bản dựng sẵn có đánh nhãn và ${sayNumber(falseAlarms.pairs)} cặp không liên quan; hồ sơ thật có thể khác.`
