import { List } from '../import/List.tsx'
import { corpusList } from './import-corpus-list.tsx'

/** One of them, from being read to being taken in. */
export default function ImportListPage() {
  return <List list={corpusList} />
}
