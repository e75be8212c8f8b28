import { Lists } from './Lists.tsx'
import { peopleList } from './people-list.tsx'

/** Staff lists: one more from Excel, and those sent before. */
export default function PeopleImportsPage() {
  return <Lists list={peopleList} />
}
