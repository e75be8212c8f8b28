import { takePaper } from '@sangkien/contract/ballot'
import type { PaperChoice } from '@sangkien/domain/ballot/ballot-paper'
import { call } from '../../../api/api.ts'
import { faultOf } from '../../../api/api-fault.ts'
import { dropPaper, keepPaper } from './kept-paper.ts'
import type { MadePaper } from './blind-paper.ts'

interface Ballot { readonly id: string; readonly publicKey: string }
interface Place { readonly sitting: string; readonly item: string; readonly person: string }

/** This browser cannot hold a paper: nothing was sent. */
export class NoRoom extends Error {}

/** Makes my paper, keeps it here, and has it signed blind. The heavy arithmetic is fetched only now. */
export async function takeMine(place: Place, ballot: Ballot, choice: PaperChoice): Promise<void> {
  const { makePaper } = await import('./blind-paper.ts')
  const made = await makePaper(ballot, choice)
  if (!keepPaper(place.person, ballot.id, { stage: 'made', made })) throw new NoRoom()
  await haveSigned(place, made)
}

/** Asks for the signature, or for the same again when the reply was lost. A paper the council does not sign is thrown away. */
export async function haveSigned({ sitting, item, person }: Place, made: MadePaper): Promise<void> {
  const { finishPaper } = await import('./blind-paper.ts')
  try {
    const { blindSignature } = await call(takePaper, { params: { id: sitting, initiativeId: item }, body: { ballotId: made.ballotId, blinded: made.blinded } })
    keepPaper(person, made.ballotId, { stage: 'signed', receipt: await finishPaper(made, blindSignature) })
  } catch (error) {
    if (faultOf(error)?.code === 'refused') dropPaper(person, made.ballotId)
    throw error
  }
}
