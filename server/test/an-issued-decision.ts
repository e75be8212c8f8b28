import { approveDecision, draftDecisions, issueDecision } from '@sangkien/contract/decision'
import type { DecisionId, InitiativeId } from '@sangkien/domain/ids'
import { aClosedSitting, type Concluded } from './a-closed-sitting.ts'
import type { Caller } from '../src/http/in-process.ts'
import type { world } from './world.ts'

/** What a sitting concluded, drafted, approved and issued in the lawful order: the decision of recognition, and the notice where something was declined. */
export async function anIssuedDecision(w: ReturnType<typeof world>, { secretary, maker, clerk }: { readonly secretary: Caller; readonly maker: Caller; readonly clerk: Caller }, concluded: readonly Concluded[], number: number): Promise<{ decisions: DecisionId[]; items: InitiativeId[] }> {
  const { sitting, items } = await aClosedSitting(w, concluded)
  const decisions: DecisionId[] = []
  for (const { id } of await secretary(draftDecisions, { params: { id: sitting } })) {
    await maker(approveDecision, { params: { id }, body: { version: 1 } })
    await clerk(issueDecision, { params: { id }, body: { version: 2, number, dated: '2026-11-23' } })
    decisions.push(id)
  }
  return { decisions, items }
}
