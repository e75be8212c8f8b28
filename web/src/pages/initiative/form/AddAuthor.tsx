import { findPeople } from '@sangkien/contract/people'
import { useRef } from 'react'
import { call } from '../../../api/api.ts'
import type { Reply } from '../../../api/wire.ts'
import { Picker } from '../../../ui/Picker.tsx'
import type { AuthorTyped } from './authors-typed.ts'

/** Finds a colleague, of today or one who has left, by name and puts them on the list, with no share yet. */
export function AddAuthor({ taken, add }: { taken: readonly string[]; add: (author: AuthorTyped) => void }) {
  const found = useRef<Reply<typeof findPeople>>([])
  const find = async (q: string, signal: AbortSignal) => {
    found.current = await call(findPeople, { query: { q, left: 'true' } }, { signal })
    return found.current.filter(({ id }) => !taken.includes(id)).map(({ id, fullName, unitName, title, leftOn }) => ({ id, label: fullName, note: [title, unitName, leftOn !== null && 'đã thôi công tác'].filter(Boolean).join(', ') }))
  }
  const choose = (id: string | undefined) => {
    const person = found.current.find((one) => one.id === id)
    if (person) add({ personId: person.id, name: person.fullName, unitName: person.unitName, share: null, contribution: '' })
  }
  return <Picker name="authors-add" label="Thêm đồng tác giả" chosen={[]} onChange={(chosen) => choose(chosen[0]?.id)} find={find} />
}
