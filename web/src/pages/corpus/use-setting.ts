import { useKept } from '../../draft/useKept.ts'

/** A setting being changed: kept in this browser until it is saved; what was typed over an earlier version is not taken up. */
export function useSetting<T>(name: string, initial: T, rev: number) {
  const [value, set, drop] = useKept<T>(`kho-doi-chieu/${name}`, initial, rev)
  return { value, set, drop, changed: JSON.stringify(value) !== JSON.stringify(initial), again: () => { set(initial); drop() } }
}
