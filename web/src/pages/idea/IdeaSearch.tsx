import { useEffect, useState } from 'react'
import { TextInput } from '../../ui/TextInput.tsx'

/** Words to look for, sent when the hand rests. */
export function IdeaSearch({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const [typed, setTyped] = useState(words)
  useEffect(() => {
    if (typed.trim() === words) return
    const timer = setTimeout(() => onChange(typed.trim()), 350)
    return () => clearTimeout(timer)
  })
  return <TextInput label="Tìm ý tưởng" type="search" maxLength={200} value={typed} onChange={setTyped} />
}
