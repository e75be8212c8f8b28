import type { Beyond } from '@sangkien/contract/nomination'
import type { UnitId } from '@sangkien/domain/ids'
import { levelOf, type LevelPaper, levels } from '@sangkien/domain/nomination/level'
import { refuseProposal, refuseSending } from '@sangkien/domain/nomination/refuse-nomination'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { rulesInForce } from '../regulation/rules-in-force.ts'
import { hasConfirmation } from './adoption-paper.ts'
import { type BeyondFacts, type NominationFacts, stateOf } from './nomination.query.ts'

/** What this person sees of it, and what they may do and why not, out of the rules the acts obey. */
export async function viewBeyond(tx: Tx, actor: Actor, facts: BeyondFacts, now: Date): Promise<Beyond> {
  const today = dayOf(now)
  const office = actor.roles.has('secretariat')
  const { pack } = await rulesInForce(tx, actor.org, today)
  return {
    adoptions: facts.adoptions.map((one) => ({ ...one, mine: office || actor.heads.includes(one.unitId), hasPaper: hasConfirmation(actor, facts, one) })),
    mayTellOf: facts.stage === 'recognised' ? await unitsToTellOf(tx, actor, facts, today) : [],
    nominations: facts.nominations.filter((one) => mayKnow(actor, facts, one)).map((one) => viewNomination(facts, one, office, now)),
    open: office ? levels.flatMap((level) => { const rules = levelOf(pack, level); return rules ? [{ level, authority: rules.authority, refusal: refuseProposal(proposalCase(facts, pack, level, today), level) ?? null }] : [] }) : [],
  }
}

/** What the rule of a proposal asks of an initiative. */
export const proposalCase = (facts: BeyondFacts, pack: RegulationPack, level: (typeof levels)[number], today: Day, but?: string) => ({
  stage: facts.stage, there: facts.nominations.filter(({ id }) => id !== but).map((one) => ({ level: one.level, state: stateOf(one) })), rules: levelOf(pack, level),
  unitsApplying: new Set(facts.adoptions.filter(({ from, to }) => from <= today && (to === null || to >= today)).map(({ unitId }) => unitId)).size,
})

/** Why it cannot go out on this day, apart from its number. */
export const sendingRefusal = (facts: BeyondFacts, one: NominationFacts, on: Day, now: Date) =>
  refuseSending(stateOf(one), papersOf(facts, one).filter(({ required, there }) => required && !there).map(({ label }) => label), refuseProposal(proposalCase(facts, one.pack, one.level, dayOf(now), one.id), one.level), on, now)

/** The papers the level asks for under the rules it was begun under: which are there. */
export function papersOf(facts: BeyondFacts, { pack, level, papers }: Pick<NominationFacts, 'pack' | 'level' | 'papers'>): readonly (LevelPaper & { readonly there: boolean; readonly fileName: string | null })[] {
  const made = { application: true, report: true, decision: facts.decisionId !== null, certificate: facts.certificates.length > 0, minutes: facts.sittingId !== null } as const
  return (levelOf(pack, level)?.papers ?? []).map((paper) => {
    const file = papers.find(({ code }) => code === paper.code)
    return { ...paper, there: file !== undefined || (paper.source !== 'upload' && made[paper.source]), fileName: file?.name ?? null }
  })
}

function viewNomination(facts: BeyondFacts, one: NominationFacts, office: boolean, now: Date): Beyond['nominations'][number] {
  const { id, level, preparedByName, preparedAt, sentNumber, sentOn, answerNumber, answeredOn, answerNote, pack } = one
  return {
    id, level, state: stateOf(one), authority: levelOf(pack, level)?.authority ?? '', preparedByName, preparedAt: new Date(preparedAt), sentNumber, sentOn, answerNumber, answeredOn, answerNote,
    papers: office ? [...papersOf(facts, one)] : [], sending: office ? sendingRefusal(facts, one, dayOf(now), now) ?? null : null,
  }
}

/** What is being put together is the office's; what is out is for its authors and those who lead; that a level recognised it is no secret. */
function mayKnow(actor: Actor, { authors }: BeyondFacts, one: NominationFacts): boolean {
  if (actor.roles.has('secretariat') || stateOf(one) === 'recognised') return true
  return one.sentOn !== null && (authors.includes(actor.id) || actor.roles.has('decision_maker') || actor.roles.has('leadership_viewer'))
}

async function unitsToTellOf(tx: Tx, actor: Actor, facts: BeyondFacts, today: Day): Promise<Beyond['mayTellOf']> {
  const office = actor.roles.has('secretariat')
  if (!office && actor.heads.length === 0) return []
  const applying: UnitId[] = facts.adoptions.filter(({ to }) => to === null).map(({ unitId }) => unitId)
  return tx.selectFrom('unit').where('org_id', '=', actor.org).where('valid_from', '<=', today).where((on) => on.or([on('valid_to', 'is', null), on('valid_to', '>=', today)]))
    .$if(!office, (query) => query.where('id', 'in', [...actor.heads])).$if(applying.length > 0, (query) => query.where('id', 'not in', applying))
    .select(['id', 'name']).orderBy('position').orderBy('name').execute()
}
