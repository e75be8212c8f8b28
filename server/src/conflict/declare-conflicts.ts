import type { Declaration, Declarations, declareConflicts } from '@sangkien/contract/conflict'
import type { InputOf } from '@sangkien/contract/endpoint'
import { entitledOf } from '@sangkien/domain/ballot/paper-count'
import { conflictRulesOf } from '@sangkien/domain/conflict/ground'
import { refuseDeclaring } from '@sangkien/domain/conflict/refuse-conflict'
import type { ConflictCase } from '@sangkien/domain/conflict/standing'
import type { PersonId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import { paperStateOf } from '../ballot/paper-of.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { voteCase } from '../sitting/room.ts'
import type { ConflictFacts, ItemFacts, SittingFacts } from '../sitting/sitting.query.ts'
import { settleConflicts } from './settle-conflicts.ts'

type Answer = InputOf<typeof declareConflicts>['body']['answers'][number]

/** Keeps what a member answered for some dossiers, and works out what follows. All or none: one that cannot be taken keeps the others back. */
export async function declare(tx: Tx, actor: Actor, facts: SittingFacts, answers: readonly Answer[], now: Date): Promise<void> {
  if (!isMember(facts, actor.id)) throw new NotFound()
  for (const { initiativeId, ...answer } of answers) {
    const item = facts.items.find((one) => one.initiativeId === initiativeId)
    if (!item) throw new NotFound()
    const refusal = refuseDeclaring(caseOf(item, actor.id), itemCase(facts, item, actor.id), answer)
    if (refusal) throw new Refuse(refusal)
    await tx.updateTable('conflict').set({ declared: answer.conflict, declared_kinds: answer.conflict ? [...answer.kinds] : [], declared_note: answer.conflict ? answer.note : '', declared_at: now })
      .where('org_id', '=', actor.org).where('initiative_id', '=', item.initiativeId).where('person_id', '=', actor.id).execute()
  }
  await settleConflicts(tx, actor.org, facts.id, now, actor.id)
  // How many were answered for, and never how: the history is read by more people than that is.
  await record(tx, actor.org, { at: now, actor, what: 'conflict.declared', noun: 'sitting', subject: facts.id, detail: { answers: answers.length } })
}

/** The agenda as this member may meet it before anything of it is opened to them. */
export function viewDeclarations(facts: SittingFacts, { id }: Actor): Declarations {
  if (!isMember(facts, id)) throw new NotFound()
  const rows = facts.items.filter(({ stage }) => stage !== 'withdrawn').flatMap((item) => viewRow(facts, item, id) ?? [])
  const asked = rows.filter(({ isOut, declared, state }) => !isOut || declared !== null || state === 'pinned_none')
  const { basis } = conflictRulesOf(facts.pack.council)
  return { sittingName: facts.name, councilName: facts.councilName, rows, answered: asked.filter((row) => !row.asked).length, of: asked.length, basis: `${basis.paper}, ${basis.article}` }
}

function viewRow(facts: SittingFacts, item: ItemFacts, id: PersonId): Declaration | undefined {
  const of = item.conflicts.find(({ personId }) => personId === id)
  if (!of) return undefined
  const own = of.found.some(({ ground }) => ground === 'author')
  const hidden = of.isOut && !own
  return {
    initiativeId: item.initiativeId, position: item.position, title: hidden ? '' : item.title, authors: hidden ? [] : item.authors.map(({ name, unitName }) => ({ name, unitName })),
    found: [...of.found], state: of.state, isOut: of.isOut, declared: of.declared, declaredKinds: [...of.declaredKinds], declaredNote: of.declaredNote, declaredAt: of.declaredAt === null ? null : new Date(of.declaredAt),
    asked: !of.isOut && !of.cleared, refusal: refuseDeclaring(caseOf(item, id), itemCase(facts, item, id), { conflict: true, kinds: ['other'], note: '' }) ?? null,
  }
}

const isMember = ({ members }: SittingFacts, id: PersonId): boolean => members.some(({ personId }) => personId === id)

/** What the rule asks of the item; a ballot that was counted is as final as the paper in it. */
export const itemCase = (facts: SittingFacts, item: ItemFacts, member: PersonId) => ({ closed: facts.closedAt !== null, decided: item.result !== null, hasPaper: hasPaper(facts, item, member) })

/** Of a ballot on paper nobody knows who took one: whoever was there and could have it. */
function hasPaper(facts: SittingFacts, item: ItemFacts, member: PersonId): boolean {
  const paper = paperStateOf(item)
  return item.ballot ? item.ballot.took.includes(member) : paper !== null && entitledOf(voteCase(facts, item), paper.there).includes(member)
}

/** What the rule asks of one member; nothing is known of one who was given a seat this moment. */
export function caseOf(item: ItemFacts, member: PersonId): ConflictCase {
  const { found, declared, mark }: Pick<ConflictFacts, 'found' | 'declared' | 'mark'> = item.conflicts.find(({ personId }) => personId === member) ?? { found: [], declared: null, mark: null }
  return { found, declared, mark }
}
