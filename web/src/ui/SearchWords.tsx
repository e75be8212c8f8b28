import { useEffect, useState } from 'react'
import { TextInput } from './TextInput.tsx'

interface SearchWordsProps { readonly words: string; readonly placeholder: string; readonly maxLength: number; readonly onChange: (words: string) => void }

/** The words sought: sent when the hand rests, so that the list does not jump at every letter. */
export function SearchWords({ words, placeholder, maxLength, onChange }: SearchWordsProps) {
  const [typed, setTyped] = useState(words)
  useEffect(() => {
    if (typed.trim() === words) return
    const timer = setTimeout(() => onChange(typed.trim()), 350)
    return () => clearTimeout(timer)
  })
  const free = typeof document === 'undefined' || document.activeElement === document.body
  return <TextInput label="Từ cần tìm" type="search" value={typed} onChange={setTyped} placeholder={placeholder} maxLength={maxLength} autoFocus={words !== '' && free} />
}
