import { entitledOf, type PaperFigures, refuseChangingPaper, refuseCommittee, refuseConfirming, refuseFigures, refusePaper, refuseVoidingPaper } from '@sangkien/domain/ballot/paper-count'
import { refuseEmptyReason } from '@sangkien/domain/ballot/refuse-ballot'
import type { PersonId } from '@sangkien/domain/ids'
import type { Refusal } from '@sangkien/domain/refusal'
import { refuseOutOfItem } from '@sangkien/domain/sitting/refuse-running'
import { record } from '../history/record.ts'
import { NotFound, Refuse, Stale } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { authorsOf, recusedFrom, voteCase } from '../sitting/room.ts'
import { viewSitting } from '../sitting/view-sitting.ts'
import type { PaperCountFacts } from './paper-count.query.ts'
import { paperOf, paperStateOf } from './paper-of.ts'
import { refuseItem, type Run } from './run-ballot.ts'

const obey = (refusal: Refusal | undefined): void => { if (refusal) throw new Refuse(refusal) }
const changeOf = ({ tx, actor: { org } }: Run, { id }: PaperCountFacts) => tx.updateTable('paper_count').where('org_id', '=', org).where('id', '=', id)
/** What is told never has a figure somebody chose: who reads the history may be no member. */
const tell = ({ tx, actor, facts, item, now }: Run, { what, ...detail }: { readonly what: string } & Record<string, unknown>): Promise<void> =>
  record(tx, actor.org, { at: now, actor, what, noun: 'sitting', subject: facts.id, detail: { initiativeId: item.initiativeId, number: item.voteNumber, ...detail } })

/** The count as it stands, once the rule let it be changed; who read an older one hears what stands there now. */
function standing({ facts, actor, item, now }: Run, rev: number): PaperCountFacts {
  const count = paperOf(item)
  if (!count) throw new NotFound()
  if (count.rev !== rev) throw new Stale(viewSitting(facts, actor, now))
  return count
}

/** Papers of real paper go out, to be counted by these members; while they are counted another committee may take over. */
export async function choosePaper(run: Run, committee: readonly PersonId[]): Promise<void> {
  const { tx, actor: { org }, facts, item, now } = run
  const vote = voteCase(facts, item)
  obey(refuseItem(run) ?? refusePaper(vote, { ballot: item.ballot, paper: paperStateOf(item) }) ?? refuseCommittee(vote, committee))
  const there = paperOf(item)
  const id = there?.id ?? newId()
  if (there) await changeOf(run, there).set({ rev: there.rev + 1 }).execute()
  else await tx.insertInto('paper_count').values({ org_id: org, id, sitting_id: facts.id, initiative_id: item.initiativeId, number: item.voteNumber, phase: 'counting', opened_at: now }).execute()
  await tx.deleteFrom('paper_counter').where('org_id', '=', org).where('count_id', '=', id).execute()
  await tx.insertInto('paper_counter').values(committee.map((person_id, at) => ({ org_id: org, count_id: id, person_id, position: at + 1 }))).execute()
  await keepVoters(run, id, entitledOf(vote, there?.there ?? []))
  await tell(run, { what: there ? 'paper_count.committee_changed' : 'paper_count.opened', countId: id, committee })
}

async function keepVoters({ tx, actor: { org } }: Run, count: string, people: readonly PersonId[]): Promise<void> {
  if (people.length > 0) await tx.insertInto('paper_count_voter').values(people.map((person_id) => ({ org_id: org, count_id: count, person_id }))).onConflict((on) => on.doNothing()).execute()
}

/** What the committee counted is entered, or mended before anybody confirmed it. */
export async function enterCount(run: Run, rev: number, figures: PaperFigures): Promise<void> {
  const { actor, facts, item, now } = run
  const vote = voteCase(facts, item)
  obey(refuseItem(run) ?? refuseChangingPaper(vote, paperStateOf(item)))
  const count = standing(run, rev)
  const entitled = entitledOf(vote, count.there)
  obey(refuseFigures(figures, entitled.length))
  await changeOf(run, count).set({ phase: 'entered', rev: rev + 1, ...figures, entered_by: actor.id, entered_at: now }).execute()
  await keepVoters(run, count.id, entitled)
  await tell(run, { what: count.figures ? 'paper_count.mended' : 'paper_count.entered', countId: count.id })
}

/** A second person, of the committee, says that the figures are those of the scan: from now on they are the vote. */
export async function confirmCount(run: Run, rev: number): Promise<void> {
  const { tx, actor, facts, item, now } = run
  obey(refuseItem(run) ?? refuseConfirming(voteCase(facts, item), paperStateOf(item), actor.id))
  const count = standing(run, rev)
  await changeOf(run, count).set({ phase: 'confirmed', rev: rev + 1, confirmed_by: actor.id, confirmed_at: now }).execute()
  const { sha256 } = await tx.selectFrom('file').where('org_id', '=', actor.org).where('id', '=', count.scan!.id).select('sha256').executeTakeFirstOrThrow()
  await tell(run, { what: 'paper_count.confirmed', countId: count.id, issued: count.figures!.issued, returned: count.figures!.returned, scanSha256: sha256 })
}

/** The count is void, and the council votes anew. Figures nobody confirmed go with it; those confirmed stay, for the minutes. */
export async function voidCount(run: Run, rev: number, reason: string): Promise<void> {
  const { facts, item, now, actor } = run
  obey(refuseOutOfItem(authorsOf(item), recusedFrom(item), actor.id) ?? refuseVoidingPaper(voteCase(facts, item), paperStateOf(item)) ?? refuseEmptyReason(reason))
  const count = standing(run, rev)
  const confirmed = count.phase === 'confirmed'
  const forgotten = { issued: null, returned: null, agree: null, disagree: null, abstain: null, invalid: null, entered_by: null, entered_at: null, scan_id: null }
  await changeOf(run, count).set({ phase: 'void', rev: rev + 1, void_reason: reason, voided_at: now, ...(!confirmed && forgotten) }).execute()
  await tell(run, { what: 'paper_count.voided', countId: count.id, confirmed, reason })
}
