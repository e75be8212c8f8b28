import { useEffect, useState } from 'react'

/** A value once the hand has rested: what was typed half a second ago, at the latest. */
export function useRested<T>(value: T, ms = 500): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return rested
}
