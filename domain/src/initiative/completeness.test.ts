import { describe, expect, it } from 'vitest'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import type { RichText } from '../text/rich-text.ts'
import { day } from '../time/day.ts'
import { lacksOf } from './completeness.ts'
import { type Dossier, emptyDossier } from './dossier.ts'

const today = day('2026-11-23')
const text = (length: number, confidential = false): RichText => ({ type: 'doc', content: [{ type: 'paragraph', attrs: { confidential }, content: [{ type: 'text', text: 'ă'.repeat(length) }] }] })

const complete: Dossier = {
  ...emptyDossier,
  title: 'Rút ngắn thời gian tổng hợp báo cáo tuần', solutionKinds: ['management'], field: 'electronics_it',
  sponsor: { isAuthor: false, name: 'Văn phòng UBND tỉnh', address: '' }, firstAppliedOn: day('2026-03-10'), conditionsToApply: 'Máy tính nối mạng nội bộ',
  sections: Object.fromEntries(nationalDefault.sections.filter(({ required }) => required).map(({ key, minChars }) => [key, text(minChars)])),
  authorBenefitOpinion: 'Giảm 195 phút mỗi tuần', noveltySelfCheck: Array.from({ length: 4 }, () => ({ answer: 'yes', note: '' }) as const),
}
const section = (key: string, value: RichText): Partial<Dossier> => ({ sections: { ...complete.sections, [key]: value } })

describe('a dossier complete for filing (Điều 5 khoản 3)', () => {
  it('lacks nothing', () => {
    expect(lacksOf(complete, nationalDefault, today)).toEqual([])
  })

  it('needs no first day when it is not applied yet, and no sponsor when the author is it', () => {
    expect(lacksOf({ ...complete, applicationState: 'not_yet', firstAppliedOn: null }, nationalDefault, today)).toEqual([])
    expect(lacksOf({ ...complete, sponsor: { isAuthor: true, name: '', address: '' } }, nationalDefault, today)).toEqual([])
  })

  it('may say that its benefit cannot be computed yet', () => {
    const line = { id: '1', label: 'Chất lượng tham mưu', minutesBefore: null, minutesAfter: null, timesPerYear: null, hourlyCost: null, materialsSavedPerYear: null, printingSavedPerYear: null, costOfApplying: null, source: '', insufficientData: true }
    expect(lacksOf({ ...complete, authorBenefitOpinion: '', benefitLines: [line] }, nationalDefault, today)).toEqual([])
  })

  it('takes an hour of work at what its regulation says, or at the author’s own figure', () => {
    const pack = { ...nationalDefault, benefit: { ...nationalDefault.benefit, hourlyCosts: [{ code: 'expert', label: 'Chuyên viên', amount: 62_000, basis: nationalDefault.benefit.basis }] } }
    const line = (hourlyCost: number, hourlyCostFrom: { code: string; label: string } | null) =>
      ({ id: '1', label: 'Báo cáo tuần', minutesBefore: 60, minutesAfter: 30, timesPerYear: 52, hourlyCost, hourlyCostFrom, materialsSavedPerYear: null, printingSavedPerYear: null, costOfApplying: null, source: '', insufficientData: false })
    const lacks = (...lines: ReturnType<typeof line>[]) => lacksOf({ ...complete, benefitLines: lines }, pack, today)
    expect(lacks(line(62_000, { code: 'expert', label: 'Chuyên viên' }), line(90_000, null))).toEqual([])
    expect(lacks(line(90_000, null), line(60_000, { code: 'expert', label: 'Chuyên viên' }))).toEqual([{ field: 'benefitLines', code: 'hourly_cost_gone', detail: { row: 2 } }])
  })

  it.each([
    ['a title', { title: ' ' }, [{ field: 'title', code: 'missing' }]],
    ['a title that can be printed', { title: 'x'.repeat(251) }, [{ field: 'title', code: 'too_long', detail: { most: 250, found: 251 } }]],
    ['a kind of solution', { solutionKinds: [] }, [{ field: 'solutionKinds', code: 'missing' }]],
    ['a field of application', { field: null }, [{ field: 'field', code: 'missing' }]],
    ['a field on the list', { field: 'astrology' }, [{ field: 'field', code: 'unknown_code' }]],
    ['a sponsor', { sponsor: { isAuthor: false, name: '', address: '' } }, [{ field: 'sponsor', code: 'missing' }]],
    ['the day of first application', { firstAppliedOn: null }, [{ field: 'firstAppliedOn', code: 'missing' }]],
    ['a day that has come', { firstAppliedOn: day('2026-11-24') }, [{ field: 'firstAppliedOn', code: 'in_future' }]],
    ['the conditions to apply it', { conditionsToApply: '' }, [{ field: 'conditionsToApply', code: 'missing' }]],
    ['a report section', section('effect', { type: 'doc', content: [] }), [{ field: 'sections.effect', code: 'missing' }]],
    ['enough in a section', section('novelty', text(79)), [{ field: 'sections.novelty', code: 'too_short', detail: { least: 80, found: 79 } }]],
    ['an end to a section', section('purpose', text(5001)), [{ field: 'sections.purpose', code: 'too_long', detail: { most: 5000, found: 5001 } }]],
    ['the author’s view of the benefit', { authorBenefitOpinion: '' }, [{ field: 'authorBenefitOpinion', code: 'missing' }]],
    ['the rest of a row begun', { beforeAfter: [{ measure: 'Thời gian', unit: 'phút', before: '240', after: '', source: '' }] }, [{ field: 'beforeAfter', code: 'incomplete_row', detail: { row: 1 } }]],
    ['what a helper did', { helpers: [{ name: 'Lê Thị Thử', birthDate: null, workplace: '', title: '', qualification: '', work: '' }] }, [{ field: 'helpers', code: 'incomplete_row', detail: { row: 1 } }]],
    ['an answer to each test of novelty', { noveltySelfCheck: complete.noveltySelfCheck.slice(0, 3) }, [{ field: 'noveltySelfCheck', code: 'unanswered', detail: { row: 4 } }]],
    ['a word on a test answered no', { noveltySelfCheck: [{ answer: 'no', note: '' }, ...complete.noveltySelfCheck.slice(1)] }, [{ field: 'noveltySelfCheck', code: 'note_missing', detail: { row: 1 } }]],
  ] as const)('lacks %s', (_what, change, lacks) => {
    expect(lacksOf({ ...complete, ...(change as Partial<Dossier>) }, nationalDefault, today)).toEqual(lacks)
  })

  it('does not ask for the sections that are free, nor let them hold secrets where that is not allowed', () => {
    const open = nationalDefault.sections.map((one) => ({ ...one, confidentialAllowed: false }))
    expect(lacksOf({ ...complete, ...section('attachments', text(5, true)) }, { ...nationalDefault, sections: open }, today)).toEqual([{ field: 'sections.attachments', code: 'confidential_not_allowed' }])
  })

  it('tells an empty dossier everything at once, in the order of the form', () => {
    expect(lacksOf(emptyDossier, nationalDefault, today).map(({ field }) => field)).toEqual([
      'title', 'solutionKinds', 'field', 'sponsor', 'firstAppliedOn', 'conditionsToApply',
      'sections.known_solution', 'sections.purpose', 'sections.content', 'sections.novelty', 'sections.applicability', 'sections.effect',
      'authorBenefitOpinion', 'noveltySelfCheck', 'noveltySelfCheck', 'noveltySelfCheck', 'noveltySelfCheck',
    ])
  })
})
