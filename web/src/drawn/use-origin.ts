import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** The address of this site as the browser knows it; '' on the server, which may stand behind another. */
export const useOrigin = (): string => useSyncExternalStore(never, () => location.origin, () => '')
