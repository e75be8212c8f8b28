import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { emptyDossier } from '../initiative/dossier.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import type { RichText } from '../text/rich-text.ts'
import { day } from '../time/day.ts'
import { type CompletionCase, refuseCompletion } from './refuse-completion.ts'
import { refuseCompletionRequest } from './refuse-completion-request.ts'

const [lan, thu] = ['lan', 'thu'] as PersonId[] as [PersonId, PersonId]
const filed = { stage: 'submitted', accepted: false, authors: [lan], dossierFields: ['title', 'sections.effect'] } as const
const request = { fields: ['sections.effect'], message: 'Bổ sung nguồn số liệu' }

describe('asking for completion', () => {
  it('names fields and says what is wanted', () => {
    expect(refuseCompletionRequest(filed, thu, request)).toBeUndefined()
  })

  it('goes out for what the council left to a later round, too (5.4)', () => {
    expect(refuseCompletionRequest({ ...filed, stage: 'deferred', accepted: true }, thu, request)).toBeUndefined()
  })

  it.each([
    ['naming no field', filed, thu, { ...request, fields: [] }, { code: 'completion.no_field' }],
    ['naming what is no field', filed, thu, { ...request, fields: ['title', 'colour'] }, { code: 'completion.unknown_field', fields: ['colour'] }],
    ['saying nothing', filed, thu, { ...request, message: ' ' }, { code: 'completion.message_missing' }],
    ['about one’s own dossier', filed, lan, request, { code: 'intake.own_initiative' }],
    ['after acceptance', { ...filed, stage: 'accepted', accepted: true }, thu, request, { code: 'initiative.stage', stage: 'accepted', move: 'request_supplement' }],
    ['while it is scored', { ...filed, stage: 'scoring', accepted: true }, thu, request, { code: 'initiative.stage', stage: 'scoring', move: 'request_supplement' }],
  ] as const)('is refused %s', (_what, facts, officer, asked, refusal) => {
    expect(refuseCompletionRequest(facts, officer, asked)).toEqual(refusal)
  })
})

const words: RichText = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Đã bổ sung số liệu. '.repeat(20) }] }] }
const asked: CompletionCase = {
  stage: 'completion_requested', accepted: false, authors: [{ personId: lan, share: 10_000, confirmedShare: 10_000 }], due: day('2026-12-23'), pack: nationalDefault,
  dossier: {
    ...emptyDossier, title: 'Sổ phòng họp', solutionKinds: ['operational'], field: 'other', sponsor: { isAuthor: true, name: '', address: '' }, firstAppliedOn: day('2025-01-01'), conditionsToApply: 'Không',
    sections: Object.fromEntries(nationalDefault.sections.map(({ key }) => [key, words])), authorBenefitOpinion: 'Có', noveltySelfCheck: Array.from({ length: 4 }, () => ({ answer: 'yes', note: '' }) as const),
  },
}
const noon = new Date('2026-12-01T05:00:00Z')

describe('answering a request for completion', () => {
  it('is open until the end of the due day, and the year to file is not counted again', () => {
    expect(refuseCompletion(asked, lan, noon)).toBeUndefined()
    expect(refuseCompletion(asked, lan, new Date('2026-12-23T16:59:59Z'))).toBeUndefined()
  })

  it.each([
    ['too late', asked, lan, new Date('2026-12-23T17:00:00Z'), { code: 'completion.closed', due: '2026-12-23', basis: nationalDefault.terms.complete.basis }],
    ['by another', asked, thu, noon, { code: 'initiative.not_by_you', move: 'complete', by: ['author'] }],
    ['when nobody asked', { ...asked, stage: 'submitted' }, lan, noon, { code: 'initiative.stage', stage: 'submitted', move: 'complete' }],
    ['with something still missing', { ...asked, dossier: { ...asked.dossier, title: '' } }, lan, noon, { code: 'submission.incomplete', lacks: [{ field: 'title', code: 'missing' }] }],
    ['with a share changed and not confirmed', { ...asked, authors: [{ personId: lan, share: 10_000, confirmedShare: 9000 }] }, lan, noon, { code: 'authorship.unconfirmed', people: [lan] }],
    ['with shares that do not add up', { ...asked, authors: [{ personId: lan, share: 9000, confirmedShare: 9000 }] }, lan, noon, { code: 'authorship.sum', sum: 9000, basis: nationalDefault.authorship.basis }],
  ] as const)('is refused %s', (_what, facts, person, now, refusal) => {
    expect(refuseCompletion(facts as CompletionCase, person, now)).toEqual(refusal)
  })
})
