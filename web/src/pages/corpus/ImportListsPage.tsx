import { Lists } from '../import/Lists.tsx'
import { corpusList } from './import-corpus-list.tsx'

/** Lists for the corpus: one more from Excel, and those sent before. */
export default function ImportListsPage() {
  return <Lists list={corpusList} />
}
