import { usualMeetingPay } from '@sangkien/domain/council/meeting-pay'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { checkPack } from '@sangkien/domain/regulation/check-pack'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Criterion, Scale } from '@sangkien/domain/scoring/scale'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { wrongAt } from './editing.ts'
import { CouncilPart } from './CouncilPart.tsx'
import { AuthorshipPart } from './AuthorshipPart.tsx'
import { ScalePart } from './ScalePart.tsx'
import { TermsPart } from './TermsPart.tsx'
import { VotingPart } from './VotingPart.tsx'
import { withCriteria } from './with-criteria.ts'

const scale = daNangEducation.scale!
const [novelty, applicability, benefit] = scale.criteria as [Criterion, Criterion, Criterion]
const [a, b, c] = scale.classes as [Scale['classes'][0], Scale['classes'][0], Scale['classes'][0]]
const noveltyWith = (change: Partial<Criterion>) => ({ ...scale, criteria: [{ ...novelty, ...change }, applicability, benefit] })
const publicVote = { max: 20, voters: 'staff', choices: 3, formula: 'share_of_highest', ties: 'equal', basis: scale.basis } as const
const level = (from: number, to: number) => ({ from, to, description: '' })

/** The ids of the fields in which a problem is said, however deep the list they stand in. */
function saidAt(pack: RegulationPack): readonly string[] {
  const problems = checkPack(pack)
  expect(problems).not.toEqual([])
  const wrong = wrongAt(problems)
  const html = [ScalePart, TermsPart, VotingPart, AuthorshipPart, CouncilPart].map((Part) => renderToStaticMarkup(<Part pack={pack} change={() => undefined} wrong={wrong} />)).join('')
  for (const { path } of problems) expect(html.includes(escaped(wrong(path)!)), path).toBe(true)
  return [...html.matchAll(/id="(?:truong-)?([^"]*)-loi"/g)].map(([, id]) => id!)
}
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#x27;')

it.each([
  ['criteria that do not add up', { ...scale, total: 90 }, 'scale.total'],
  ['levels that overlap', noveltyWith({ levels: [level(0, 20), level(20, 40)] }), 'scale.criteria[0].levels'],
  ['levels with a gap', noveltyWith({ levels: [level(0, 20), level(22, 40)] }), 'scale.criteria[0].levels'],
  ['levels that are not whole', noveltyWith({ levels: [level(0, 39)] }), 'scale.criteria[0].levels'],
  ['a range without levels', noveltyWith({ levels: [] }), 'scale.criteria[0].levels'],
  ['a level upside down', noveltyWith({ levels: [level(20, 0), level(21, 40)] }), 'criterion.novelty.levels.0.from'],
  ['a least above the most', noveltyWith({ min: 41 }), 'criterion.novelty.min'],
  ['parts that do not add up', noveltyWith({ kind: 'sum', levels: [], criteria: [{ ...benefit, code: 'part', max: 30 }] }), 'criterion.novelty.max'],
  ['a sum of nothing', noveltyWith({ kind: 'sum', levels: [] }), 'scale.criteria[0].criteria'],
  ['a criterion of nothing', { ...scale, total: 60, classes: [], criteria: [{ ...novelty, max: 0, kind: 'free', levels: [] }, applicability, benefit] }, 'criterion.novelty.max'],
  ['a pass mark out of reach', { ...scale, classes: [], pass: { ...scale.pass, totalFrom: 101 } }, 'scale.pass.totalFrom'],
  ['a least for each criterion out of reach', { ...scale, classes: [], pass: { ...scale.pass, eachCriterionFrom: 31 } }, 'scale.pass.eachCriterionFrom'],
  ['a share above the whole', { ...scale, pass: { ...scale.pass, passingSheets: { num: 5, den: 4 } } }, 'scale.pass.passingSheets'],
  ['a condition on sheets that are added up', { ...scale, aggregation: 'sum', classes: [], pass: { ...scale.pass, passingMembers: { num: 1, den: 2 } } }, 'scale.pass.passingMembers'],
  ['grades that overlap', { ...scale, classes: [a, { ...b, totalBelow: 90 }, c] }, 'scale.classes'],
  ['grades with a gap', { ...scale, classes: [a, { ...b, totalBelow: 80 }, c] }, 'scale.classes'],
  ['a grade nobody reaches', { ...scale, classes: [{ ...a, criterionFrom: { novelty: 41 } }, b, c] }, 'scale.classes.0.totalFrom'],
  ['a spread of nothing', { ...scale, largestSpread: { points: 0, then: 'discuss_again' } }, 'scale.largestSpread'],
  ['no points of the public', { ...scale, publicVote: { ...publicVote, max: 0 } }, 'scale.publicVote.max'],
  ['no choice for the public', { ...scale, publicVote: { ...publicVote, choices: 0 } }, 'scale.publicVote.choices'],
  ['half a choice for the public', { ...scale, publicVote: { ...publicVote, choices: 1.5 } }, 'scale.publicVote.choices'],
  ['sheets measured by points they do not hold', { ...scale, publicVote, pass: { ...scale.pass, passingSheets: { num: 1, den: 2 } } }, 'scale.pass.passingSheets'],
] as const)('%s: said at its field', (_what, broken, field) => {
  expect(saidAt({ ...daNangEducation, scale: broken as Scale })).toContain(field)
})

it.each([
  ['a round that closes before the one above it', { rounds: [{ label: 'Đợt 1', month: 10, day: 30 }, { label: 'Đợt 2', month: 5, day: 30 }] }, 'rounds.1.day'],
  ['a term of no length', { terms: { ...daNangEducation.terms, decide: { ...daNangEducation.terms.decide, count: 0 } } }, 'terms.decide.count'],
  ['an hour of work at nothing', { benefit: { ...daNangEducation.benefit, hourlyCosts: [{ code: 'own_1', label: 'Chuyên viên', amount: 0, basis: daNangEducation.benefit.basis }] } }, 'benefit.hourlyCosts.0.amount'],
  ['a sitting that pays less than nothing', { council: { ...daNangEducation.council, meetingPay: { ...usualMeetingPay, member: -1 } } }, 'council.meetingPay.member'],
  ['more than all must agree', { voting: { ...daNangEducation.voting, threshold: { num: 4, den: 3 } } }, 'voting.threshold'],
] as const)('%s: said at its field', (_what, broken, field) => {
  expect(saidAt({ ...daNangEducation, ...broken } as RegulationPack)).toContain(field)
})

it('tells of a member that is shut that something in it is wrong', () => {
  const pack = { ...daNangEducation, scale: noveltyWith({ min: 41 }) }
  const html = renderToStaticMarkup(<ScalePart pack={pack} change={() => undefined} wrong={wrongAt(checkPack(pack))} />)
  expect(html.match(/Có chỗ mâu thuẫn/g)?.length).toBe(1)
})

it('a criterion taken out leaves no condition behind that no field shows', () => {
  const with30: Scale = { ...scale, classes: [{ ...a, criterionFrom: { novelty: 30, benefit: 20 } }, { ...b, criterionFrom: {} }] }
  expect(withCriteria(with30, [applicability, benefit]).classes.map(({ criterionFrom }) => criterionFrom)).toEqual([{ benefit: 20 }, {}])
})
