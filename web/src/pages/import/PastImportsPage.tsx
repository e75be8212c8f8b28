import { Lists } from './Lists.tsx'
import { pastList } from './past-list.tsx'

/** Lists of initiatives recognised earlier: one more from Excel, and those sent before. */
export default function PastImportsPage() {
  return <Lists list={pastList} />
}
