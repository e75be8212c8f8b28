import { listSittings, readSitting } from '@sangkien/contract/council'
import { readMe } from '@sangkien/contract/session'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { asks, forget, queries } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'

/** A sitting as it comes to this reader. */
export type SittingView = Reply<typeof readSitting>
export type ItemView = SittingView['agenda'][number]

const sittingQuery = (id: string) => asks(readSitting, { params: { id } })
const everySeconds = 4
const restAfterMinutes = 10

/**
 * The sitting; while it is open it is read again every few seconds, so that everyone in the room sees the same item and the same
 * votes. It stops when nobody has touched this screen for ten minutes: asking for ever would keep an abandoned session open.
 */
export function useSitting(id: string): SittingView {
  const query = sittingQuery(id)
  const { data } = useSuspenseQuery(query)
  const open = data.state === 'open'
  useEffect(() => {
    if (!open) return
    let touched = Date.now()
    const touch = () => { touched = Date.now() }
    const timer = setInterval(() => {
      const awake = document.visibilityState === 'visible' && Date.now() - touched < restAfterMinutes * 60_000
      if (awake && queries.isMutating() === 0) void queries.refetchQueries({ queryKey: sittingQuery(id).queryKey })
    }, everySeconds * 1000)
    document.addEventListener('pointerdown', touch)
    document.addEventListener('keydown', touch)
    return () => {
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
