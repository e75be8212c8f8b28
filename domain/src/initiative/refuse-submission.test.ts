import { describe, expect, it } from 'vitest'
import { plainWeek } from '../calendar/working-day.ts'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import type { RichText } from '../text/rich-text.ts'
import { day } from '../time/day.ts'
import { type Author, emptyDossier } from './dossier.ts'
import { usualProcess } from '../process/step.ts'
import { refuseSubmission, type SubmissionCase } from './refuse-submission.ts'

const [lan, minh, quan] = ['lan', 'minh', 'quan'] as PersonId[] as [PersonId, PersonId, PersonId]
const words: RichText = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Trước đây làm tay. '.repeat(20) }] }] }
const author = (personId: PersonId, share: number, confirmedShare: number | null = share): Author => ({ personId, share, confirmedShare })

const ready: SubmissionCase = {
  stage: 'draft', authors: [author(lan, 6000), author(minh, 4000)], round: { opensOn: day('2026-09-01'), closesOn: day('2026-11-30') },
  lateAllowedReason: null, opinion: { given: false, heads: 1 }, pack: nationalDefault, calendar: plainWeek,
  dossier: {
    ...emptyDossier, title: 'Rút ngắn thời gian tổng hợp báo cáo tuần', solutionKinds: ['management'], field: 'electronics_it',
    sponsor: { isAuthor: false, name: 'Văn phòng UBND tỉnh', address: '' }, firstAppliedOn: day('2026-03-10'), conditionsToApply: 'Máy tính nối mạng',
    sections: Object.fromEntries(nationalDefault.sections.map(({ key }) => [key, words])), authorBenefitOpinion: 'Giảm 195 phút mỗi tuần',
    noveltySelfCheck: Array.from({ length: 4 }, () => ({ answer: 'yes', note: '' }) as const),
  },
}
const noon = new Date('2026-11-23T05:00:00Z')
const oldOne = { ...ready, dossier: { ...ready.dossier, firstAppliedOn: day('2025-11-20') } }

describe('filing a dossier', () => {
  it('is open to any of its authors when all is in order', () => {
    expect(refuseSubmission(ready, lan, noon)).toBeUndefined()
    expect(refuseSubmission(ready, minh, noon)).toBeUndefined()
    expect(refuseSubmission({ ...ready, round: null }, lan, noon)).toBeUndefined()
  })

  it.each([
    ['by a stranger', ready, quan, noon, { code: 'initiative.not_by_you', move: 'submit', by: ['author'] }],
    ['twice', { ...ready, stage: 'submitted' }, lan, noon, { code: 'initiative.stage', stage: 'submitted', move: 'submit' }],
    ['before the round opens', ready, lan, new Date('2026-08-31T16:59:59Z'), { code: 'submission.round_not_open', opensOn: '2026-09-01' }],
    ['at 00:00 after the last day of the round', ready, lan, new Date('2026-11-30T17:00:00Z'), { code: 'submission.round_closed', due: '2026-11-30' }],
    ['a year and three days after first application', oldOne, lan, noon, { code: 'filing.late', firstAppliedOn: '2025-11-20', due: '2026-11-20', daysLate: 3, basis: nationalDefault.terms.filing.basis, mayOverride: true }],
    ['with shares of 95 %', { ...ready, authors: [author(lan, 5500), author(minh, 4000)] }, lan, noon, { code: 'authorship.sum', sum: 9500, basis: nationalDefault.authorship.basis }],
    ['without a title', { ...ready, dossier: { ...ready.dossier, title: '' } }, lan, noon, { code: 'submission.incomplete', lacks: [{ field: 'title', code: 'missing' }] }],
    ['before every author has confirmed', { ...ready, authors: [author(lan, 6000), author(minh, 4000, 3000)] }, lan, noon, { code: 'authorship.unconfirmed', people: [minh] }],
  ] as const)('is refused %s', (_what, facts, person, now, refusal) => {
    expect(refuseSubmission(facts as SubmissionCase, person, now)).toEqual(refusal)
  })

  it('is open to the last second of the round, and late with the secretary’s reason', () => {
    expect(refuseSubmission(ready, lan, new Date('2026-11-30T16:59:59Z'))).toBeUndefined()
    expect(refuseSubmission({ ...oldOne, lateAllowedReason: 'Nghỉ thai sản' }, lan, noon)).toBeUndefined()
  })

  it('speaks of the year that ran out before shares, and of shares before what is missing', () => {
    const everythingWrong = { ...oldOne, authors: [author(lan, 1)], dossier: { ...oldOne.dossier, title: '' } }
    expect(refuseSubmission(everythingWrong, lan, noon)?.code).toBe('filing.late')
    expect(refuseSubmission({ ...everythingWrong, lateAllowedReason: 'x' }, lan, noon)?.code).toBe('authorship.sum')
  })

  it('waits for the head of the unit only where the process wants them heard, and one is there to ask', () => {
    const steps = usualProcess(false).map((step) => (step.key === 'unit_opinion' ? { ...step, compulsory: true } : step))
    const heard = (given: boolean, heads: number) => refuseSubmission({ ...ready, opinion: { given, heads }, pack: { ...nationalDefault, steps } }, lan, noon)
    expect(heard(false, 1)).toMatchObject({ code: 'submission.opinion_missing' })
    expect([heard(true, 1), heard(false, 0), refuseSubmission(ready, lan, noon)]).toEqual([undefined, undefined, undefined])
  })
})
