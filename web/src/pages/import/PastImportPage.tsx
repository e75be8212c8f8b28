import { List } from './List.tsx'
import { pastList } from './past-list.tsx'

/** One of them, from being read to being taken in. */
export default function PastImportPage() {
  return <List list={pastList} />
}
