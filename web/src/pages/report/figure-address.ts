import type { readReport } from '@sangkien/contract/report'
import type { Reply } from '../../api/wire.ts'
import { writeSearch } from '../../frame/address.ts'

interface Asked { readonly word: string; readonly which: 'now' | 'then'; readonly unitId: string | null; readonly countedWith?: readonly string[] }

/** The list behind a figure: of a sent report what it counted then, otherwise what counts to the day its figures run to. */
export function listBehindFigure({ figures: { year, table1, lastYear }, frozen, id }: Pick<Reply<typeof readReport>, 'figures' | 'frozen' | 'id'>, { word, which, unitId, countedWith }: Asked): string {
  const { to } = which === 'now' ? table1.period : lastYear.period
  return `/sang-kien${writeSearch({ nam: which === 'now' ? year : year - 1, 'so-lieu': word, den: frozen || which === 'then' ? to : undefined, 'bao-cao': frozen ? id : undefined, 'don-vi': unitId, gom: countedWith })}`
}
