import type { readReport } from '@sangkien/contract/report'
import type { Reply } from '../../api/wire.ts'
import { writeSearch } from '../../frame/address.ts'

type Figures = Pick<Reply<typeof readReport>, 'figures'>
interface Counted { readonly which: 'now' | 'then'; readonly unitId: string | null; readonly countedWith?: readonly string[] }

const periodOf = ({ figures }: Figures, which: 'now' | 'then') => (which === 'now' ? figures.table1 : figures.lastYear).period
const unitsOf = ({ unitId, countedWith = [] }: Counted) => (unitId === null ? undefined : [unitId, ...countedWith])

/** The ideas a row counted. */
export function ideasBehindFigure(report: Figures, counted: Counted): string {
  const { from, to } = periodOf(report, counted.which)
  return `/y-tuong${writeSearch({ xem: 'tat-ca', tu: from, den: to, 'don-vi': unitsOf(counted) })}`
}

/** The people a row counted: who sat there on the last day of its period. */
export const peopleBehindFigure = (report: Figures, counted: Counted): string =>
  `/quan-tri/nguoi${writeSearch({ ngay: periodOf(report, counted.which).to, 'cua-don-vi': unitsOf(counted) })}`

interface Asked extends Counted { readonly word: string }

/** The list behind a figure: of a sent report what it counted then, otherwise what counts to the day its figures run to. */
export function listBehindFigure({ figures: { year, table1, lastYear }, frozen, id }: Pick<Reply<typeof readReport>, 'figures' | 'frozen' | 'id'>, { word, which, unitId, countedWith }: Asked): string {
  const { to } = which === 'now' ? table1.period : lastYear.period
  return `/sang-kien${writeSearch({ nam: which === 'now' ? year : year - 1, 'so-lieu': word, den: frozen || which === 'then' ? to : undefined, 'bao-cao': frozen ? id : undefined, 'don-vi': unitId, gom: countedWith })}`
}
