import { use, useState } from 'react'
import { onlyInBrowser } from '../drawn/only-in-browser.ts'
import { useMe } from '../frame/me.ts'
import { restored, shelf } from './lasting-shelf.ts'
import { type Aside, asidesOf, dropAside, putAside } from './set-aside.ts'

/** The version that lost a meeting of two: kept in this browser until its writer takes it back or throws it away. */
export function useSetAside<T>(key: string): { readonly aside: Aside<T> | undefined; readonly set: (value: T) => void; readonly drop: () => void } {
  onlyInBrowser()
  use(restored)
  const own = `${useMe().person.id}/${key}`
  const [pile, setPile] = useState(() => asidesOf<T>(shelf, own))
  return { aside: pile.at(-1), set: (value) => setPile(putAside(shelf, own, { value, at: Date.now() })), drop: () => setPile(dropAside(shelf, own)) }
}
