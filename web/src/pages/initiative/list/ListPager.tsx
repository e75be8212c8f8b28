import { Pager } from '../../../ui/Paging.tsx'
import { dossierHref } from './list-address.ts'
import { useNeighbours } from './use-neighbours.ts'

/** The dossiers before and after this one in the list it was opened from; `j` and `k` follow. */
export function ListPager({ id, from }: { id: string; from: string }) {
  const { previous, next, place } = useNeighbours(id, from)
  return <Pager previous={previous && dossierHref(previous.id, previous.from)} next={next && dossierHref(next.id, next.from)} place={place} />
}
