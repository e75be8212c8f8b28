import { useMe } from './me.ts'

/** Who may put a paper on its way; the server says the same at its door. */
export const useMayDraft = (): boolean => useMe().may['outgoing'] === true

/** Where a paper the system makes is put on its way: its address and what it is called. */
export const draftHref = (address: string, name: string): string => `/van-ban-di/soan?${new URLSearchParams({ tu: address, ten: name }).toString()}`
