import type { CurvePoint } from './ThresholdCurve.tsx'

const width = 240

interface Places { readonly found: string; readonly wrong: string; readonly most: number; readonly mark: number | undefined }

/** Points as an SVG of 240 by 100 draws them: thresholds from left to right; percents from the foot up, false alarms up to the `most` there are. `mark` is where the threshold stands, when inside. */
export function placesOf(points: readonly CurvePoint[], here: number): Places {
  const ats = points.map(({ at }) => at)
  const [least, last] = [Math.min(...ats), Math.max(...ats)]
  const most = Math.max(...points.map(({ wrong }) => wrong))
  const tenth = (value: number): number => Math.round(value * 10) / 10
  const across = (at: number): number => tenth(((at - least) / (last - least || 1)) * width)
  const line = (height: (one: CurvePoint) => number) => points.map((one) => `${across(one.at)},${tenth(100 - height(one))}`).join(' ')
  return { found: line(({ found }) => found), wrong: line(({ wrong }) => (wrong / (most || 1)) * 100), most, mark: here >= least && here <= last ? across(here) : undefined }
}
