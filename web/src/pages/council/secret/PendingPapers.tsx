import { useEffect } from 'react'
import { useMe } from '../../../frame/me.ts'
import type { SittingView } from '../sitting-query.ts'
import { carryToBox } from './box.ts'
import { usePaper } from './kept-paper.ts'

/** Carries every signed paper of mine to its box, whichever item is looked at. */
export function PendingPapers({ sitting }: { sitting: SittingView }) {
  const ballots = sitting.agenda.flatMap(({ voting }) => (voting?.ballot?.iTook ? [voting.ballot.id] : []))
  return <>{ballots.map((id) => <Pending key={id} id={id} />)}</>
}

function Pending({ id }: { id: string }) {
  const { person, organisation } = useMe()
  const paper = usePaper(person.id, id)
  const receipt = paper?.stage === 'signed' ? paper.receipt : undefined
  useEffect(() => { if (receipt) void carryToBox(person.id, organisation.code, receipt) }, [person.id, organisation.code, receipt])
  return null
}
