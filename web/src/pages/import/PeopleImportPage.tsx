import { List } from './List.tsx'
import { peopleList } from './people-list.tsx'

/** One of them, from being read to being taken in. */
export default function PeopleImportPage() {
  return <List list={peopleList} />
}
