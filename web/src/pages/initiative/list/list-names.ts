import { listUnits } from '@sangkien/contract/people'
import { listRounds } from '@sangkien/contract/regulation'
import { useSuspenseQueries } from '@tanstack/react-query'
import { asks } from '../../../api/queries.ts'
import { useFields } from '../../../api/use-fields.ts'
import { sayDay } from '../../../say/day.ts'
import { sayFigure, sayQueue } from '../../../say/list-filter.ts'
import { saySolutionKind } from '../../../say/solution-kind.ts'
import { sayStage } from '../../../say/stage.ts'
import type { ListSearch } from './list-address.ts'

type Choices = readonly { readonly value: string; readonly label: string }[]

/** Units, rounds, years and fields one may filter by. */
export interface ListNames { readonly units: Choices; /** Units that came of others. */ readonly continued: ReadonlySet<string>; readonly rounds: Choices; readonly years: Choices; readonly fields: Choices }

export function useListNames(): ListNames {
  const [units, rounds] = useSuspenseQueries({ queries: [asks(listUnits, { query: { past: 'true' } }), asks(listRounds, {})] })
  const fields = useFields()
  const years = [...new Set(rounds.data.map(({ year }) => String(year)))].toSorted().toReversed()
  return {
    units: units.data.map(({ id, name, validTo }) => ({ value: id, label: validTo === null ? name : `${name} (đến ${validTo.slice(0, 4)})` })),
    continued: new Set(units.data.filter(({ id, acts }) => acts.some(({ latters }) => latters.some((one) => one.id === id))).map(({ id }) => id)),
    rounds: rounds.data.map(({ id, name }) => ({ value: id, label: name })),
    years: years.map((year) => ({ value: year, label: `Năm ${year}` })),
    fields,
  }
}

const labelOf = (choices: Choices, value: string) => choices.find((one) => one.value === value)?.label ?? value

/** The filter in words: under the heading of a printed list, and above a list opened from a figure. */
export function sayFilter(search: ListSearch, { units, rounds, years, fields }: ListNames): string {
  const parts = [
    search.hang && sayQueue(search.hang),
    search['so-lieu'] && sayFigure(search['so-lieu']),
    search['so-lieu'] && search['bao-cao'] && 'theo báo cáo đã gửi',
    search['so-lieu'] && search.den && `đến ngày ${sayDay(search.den)}`,
    search.q && `“${search.q}”`,
    ...search.buoc.map(sayStage),
    search['don-vi'] && labelOf(units, search['don-vi']),
    search['don-vi'] && search['tien-than'] && 'không gồm đơn vị tiền thân',
    search['don-vi'] && search.gom.length > 0 && `gồm cả ${search.gom.map((unit) => labelOf(units, unit)).join(', ')}`,
    search.dot && labelOf(rounds, search.dot),
    search.nam && labelOf(years, search.nam).replace(/^(\d{4})$/, 'Năm $1'),
    search.loai && saySolutionKind(search.loai),
    search['linh-vuc'] && labelOf(fields, search['linh-vuc']),
  ]
  return parts.filter(Boolean).join(' · ')
}
