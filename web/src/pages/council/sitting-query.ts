import { followSitting, listSittings, readSitting } from '@sangkien/contract/council'
import { readMe } from '@sangkien/contract/session'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { addressOf } from '../../api/address-of.ts'
import { asks, forget, queries } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'

/** A sitting as it comes to this reader. */
export type SittingView = Reply<typeof readSitting>
export type ItemView = SittingView['agenda'][number]

const sittingQuery = (id: string) => asks(readSitting, { params: { id } })
const everySeconds = 15
const restAfterMinutes = 10
const mostJitterMs = 400

/**
 * The sitting; while it is open the server says when something of it has changed for this reader, and on which item the council is: the
 * screen goes there at once and reads the rest again. A stream that breaks is asked for again by the browser, and every quarter of a
 * minute the screen asks by itself, in case a word was lost. It stops when nobody has touched this screen for ten minutes and it
 * is not the one on the wall: asking for ever would keep an abandoned session open.
 */
export function useSitting(id: string): SittingView {
  const query = sittingQuery(id)
  const { data } = useSuspenseQuery(query)
  const open = data.state === 'open'
  useEffect(() => {
    if (!open) return
    const { queryKey } = sittingQuery(id)
    const again = async () => { if (queries.isMutating() === 0) await queries.refetchQueries({ queryKey }) }
    // A hundred screens that hear it together do not ask together; of many words in a row a screen asks after the last.
    let [reading, stale] = [false, false]
    const readSoon = async () => {
      stale = true
      if (reading) return
      reading = true
      while (stale) {
        stale = false
        await new Promise((resolve) => { setTimeout(resolve, Math.random() * mostJitterMs) })
        await again()
      }
      reading = false
    }
    let touched = Date.now()
    const touch = () => { touched = Date.now() }
    const awake = () => document.visibilityState === 'visible' && Date.now() - touched < restAfterMinutes * 60_000
    const begin = () => {
      const stream = new EventSource(addressOf(followSitting.path, { params: { id } }))
      stream.addEventListener('open', () => void again())
      stream.addEventListener('item', ({ data: told }: MessageEvent<string>) => {
        const { current } = JSON.parse(told) as Pick<SittingView, 'current'>
        queries.setQueryData(queryKey, (seen: SittingView | undefined) => seen && { ...seen, current })
      })
      stream.addEventListener('changed', () => void readSoon())
      return stream
    }
    let stream = begin()
    const timer = setInterval(() => {
      if (!awake()) return stream.close()
      if (stream.readyState === EventSource.CLOSED) stream = begin()
      void again()
    }, everySeconds * 1000)
    document.addEventListener('pointerdown', touch)
    document.addEventListener('keydown', touch)
    return () => {
      stream.close()
      clearInterval(timer)
      document.removeEventListener('pointerdown', touch)
      document.removeEventListener('keydown', touch)
    }
  }, [id, open])
  return data
}

/** An act that answers with the sitting as it is now: shown at once, and the lists are read again. */
export const useSittingAct = <Input = void>(id: string, act: (input: Input) => Promise<SittingView>, after: (sitting: SittingView, input: Input) => void = () => undefined) =>
  useMutation({
    mutationFn: act,
    onMutate: () => queries.cancelQueries({ queryKey: sittingQuery(id).queryKey }),
    onSuccess: async (sitting, input) => {
      queries.setQueryData(sittingQuery(id).queryKey, sitting)
      after(sitting, input)
      await forget(listSittings, readMe)
    },
  })
