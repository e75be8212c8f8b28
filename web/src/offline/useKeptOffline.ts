import type { Endpoint } from '@sangkien/contract/endpoint'
import { useEffect } from 'react'
import { type AddressParts, addressOf } from '../api/address-of.ts'
import type { CallInput } from '../api/api.ts'
import { useStanding } from '../api/standing.ts'
import { useMe } from '../frame/me.ts'
import { keepReply } from './kept-replies.ts'

/** Keeps a reply on this machine, so that the page it belongs to opens without a network; only while the server can be reached, lest an old one be kept as new. */
export function useKeptOffline<E extends Endpoint>(endpoint: E, input: CallInput<E>, reply: unknown): void {
  const { person } = useMe()
  const { connected } = useStanding()
  const address = addressOf(endpoint.path, input as AddressParts)
  useEffect(() => { if (connected && reply !== undefined) void keepReply(person.id, address, reply) }, [connected, person.id, address, reply])
}
