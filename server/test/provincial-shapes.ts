import { agencyRules, basis } from '@sangkien/domain/regulation/basis'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import type { Criterion, Scale } from '@sangkien/domain/scoring/scale'

/*
 * Regulations as provinces write them, each of another shape: initiative-law.md 5.4(3). They are what somebody who types them into the
 * editor gets: the journey of e2e/src/provinces.test.ts enters them, server/src/regulation/provincial-shapes.test.ts uses them.
 */
const criterion = (code: string, name: string, max: number, change: Partial<Criterion> = {}): Criterion => ({ code, name, kind: 'free', max, min: null, disqualifying: false, levels: [], criteria: [], evidenceRequired: [], ...change })
const none = { eachCriterionFrom: null, passingSheets: null, passingMembers: null } as const
const scaleOf = (criteria: readonly Criterion[], change: Partial<Scale> = {}): Scale => ({
  code: 'own', name: 'Thang điểm 100', basis: basis(agencyRules, '', 'design'), total: 100, markDecimals: 0, criteria, aggregation: 'mean', decimals: 2, largestSpread: null, pass: { totalFrom: 50, ...none }, classes: [], sheetCode: null, ...change,
})
const pack = (name: string, change: Partial<RegulationPack>): RegulationPack => ({ ...nationalDefault, name, ...change })

/** (a) Points 40/30/30, each with a least below which an initiative is not recognised, and three grades. */
export const fortyThirtyThirty = pack('Quy chế (a): 40/30/30', {
  scale: scaleOf(
    [criterion('novelty', 'Tính mới', 40, { min: 20, disqualifying: true }), criterion('criterion_2', 'Khả năng áp dụng', 30, { min: 10, disqualifying: true }), criterion('criterion_3', 'Hiệu quả', 30, { min: 10, disqualifying: true })],
    {
      pass: { totalFrom: 60, ...none },
      classes: [{ label: 'Xuất sắc', totalFrom: 85, totalBelow: null, criterionFrom: { novelty: 30 } }, { label: 'Khá', totalFrom: 70, totalBelow: 85, criterionFrom: {} }, { label: 'Đạt', totalFrom: 60, totalBelow: 70, criterionFrom: {} }],
    },
  ),
})

/** (b) No points: two thirds of the members appointed. */
export const votesOfAppointed = pack('Quy chế (b): biểu quyết 2/3', { scale: null, voting: { ...nationalDefault.voting, threshold: { num: 2, den: 3 }, denominator: 'appointed' } })

/** (c) 70 % of the members present, half of whom must be there. */
export const votesOfPresent = pack('Quy chế (c): 70% có mặt', { scale: null, voting: { ...nationalDefault.voting, threshold: { num: 7, den: 10 }, denominator: 'present', quorum: { num: 1, den: 2, of: 'appointed' } } })

const levels = [{ from: 0, to: 20, description: 'Cải tiến nhỏ' }, { from: 21, to: 40, description: 'Mới trong ngành' }, { from: 41, to: 60, description: 'Mới hoàn toàn' }]
/** (d) One criterion with levels to pick from. */
export const levelsToPick = pack('Quy chế (d): chọn mức', { scale: scaleOf([criterion('novelty', 'Tính mới', 60, { kind: 'range', levels }), criterion('criterion_2', 'Hiệu quả', 40)]) })

/** (e) One criterion that is met or not, and excludes where it is not. */
export const oneExcludes = pack('Quy chế (e): một tiêu chí loại', { scale: scaleOf([criterion('novelty', 'Tính mới', 90), criterion('criterion_2', 'Không trái đạo đức, không gây hại môi trường', 10, { kind: 'yes_no', min: 10, disqualifying: true })]) })

/** (f) Two rounds a year, which close on fixed days. */
export const twoRounds = pack('Quy chế (f): hai đợt', { rounds: [{ label: 'Đợt 1', month: 5, day: 30 }, { label: 'Đợt 2', month: 10, day: 30 }] })

/** (g) A contest: 80 points of the council and 20 of the public. */
export const eightyAndTwenty = pack('Quy chế (g): hội thi 80 + 20', {
  scale: scaleOf([criterion('novelty', 'Tính mới', 50), criterion('criterion_2', 'Hiệu quả', 30)], {
    name: 'Thang điểm hội thi', total: 80, pass: { totalFrom: 70, ...none }, classes: [{ label: 'Giải nhất', totalFrom: 90, totalBelow: null, criterionFrom: {} }, { label: 'Giải khuyến khích', totalFrom: 70, totalBelow: 90, criterionFrom: {} }],
    publicVote: { max: 20, voters: 'staff_outside_council', choices: 2, formula: 'share_of_voters', ties: 'public_points', basis: basis(agencyRules, 'Điều 12', 'design') },
  }),
})

export const provincialShapes: readonly RegulationPack[] = [fortyThirtyThirty, votesOfAppointed, votesOfPresent, levelsToPick, oneExcludes, twoRounds, eightyAndTwenty]
