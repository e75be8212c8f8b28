import { listMySheets } from '@sangkien/contract/scoring'
import { useQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { Pager } from '../../ui/Paging.tsx'
import type { SheetView } from './sheet.ts'

/** The dossier before and after among mine to score; what is filled in here is saved by itself on leaving. */
export function SheetPager({ sheet }: { sheet: SheetView }) {
  const { data = [] } = useQuery(asks(listMySheets, {}))
  const mine = data.filter(({ sittingId }) => sittingId === sheet.sittingId)
  const at = mine.findIndex(({ initiativeId }) => initiativeId === sheet.initiativeId)
  const [before, after] = at === -1 ? [] : [mine[at - 1], mine[at + 1]]
  const href = (one: (typeof mine)[number] | undefined) => one && `/cham-diem/${one.sittingId}/${one.initiativeId}`
  return <Pager previous={href(before)} next={href(after)} place={at === -1 ? undefined : `${at + 1}/${mine.length}`} />
}
