import { castBallot } from '@sangkien/contract/contest'
import type { InitiativeId, PersonId, RoundId } from '@sangkien/domain/ids'
import { agencyRules, basis } from '@sangkien/domain/regulation/basis'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import type { PublicVote } from '@sangkien/domain/scoring/public-vote'
import type { Criterion } from '@sangkien/domain/scoring/scale'
import { day } from '@sangkien/domain/time/day'
import type { world } from './world.ts'

type World = ReturnType<typeof world>

const criterion = (code: string, name: string, max: number): Criterion => ({ code, name, kind: 'free', max, min: null, disqualifying: false, levels: [], criteria: [], evidenceRequired: [] })

/** 80 points of the council and 20 of the public; 70 pass, 85 are first prize. */
export const contestPack = (change: Partial<PublicVote> = {}): RegulationPack => ({
  ...daNangEducation, code: 'contest',
  scale: {
    ...daNangEducation.scale!, name: 'Hội thi 80 + 20', total: 80, decimals: 2, criteria: [criterion('novelty', 'Tính mới', 40), criterion('benefit', 'Hiệu quả', 40)], largestSpread: null,
    pass: { totalFrom: 70, eachCriterionFrom: null, passingSheets: null, passingMembers: null },
    classes: [{ label: 'Nhất', totalFrom: 85, totalBelow: null, criterionFrom: {} }, { label: 'Nhì', totalFrom: 70, totalBelow: 85, criterionFrom: {} }],
    publicVote: { max: 20, voters: 'staff', choices: 2, formula: 'share_of_highest', ties: 'council_points', basis: basis(agencyRules, 'Điều 12', 'design'), ...change },
  },
})

/** The public votes in this round from 10/11 to 20/11/2026, filing having ended the day before. */
export const voting = { from: day('2026-11-10'), to: day('2026-11-20') } as const
export const letVote = (w: World, round: RoundId) => w.inside((tx) => tx.updateTable('round').set({ closes_on: day('2026-11-09'), votes_from: voting.from, votes_to: voting.to }).where('org_id', '=', w.org).where('id', '=', round).execute())
export const votingOpen = new Date('2026-11-16T02:00:00Z')
export const votingOver = new Date('2026-11-23T02:00:00Z')

export async function chooses(w: World, voter: PersonId, round: RoundId, ...initiativeIds: InitiativeId[]): Promise<void> {
  await (await w.as(voter))(castBallot, { params: { id: round }, body: { initiativeIds } })
}
