import { usualFormula } from '@sangkien/domain/benefit/formula'
import { settableGrounds } from '@sangkien/domain/conflict/ground'
import { usualMeetingPay } from '@sangkien/domain/council/meeting-pay'
import { usualLevels } from '@sangkien/domain/nomination/usual-levels'
import { basis } from '@sangkien/domain/regulation/basis'
import type { RegulationPack, Seat } from '@sangkien/domain/regulation/pack'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import type { Criterion, Scale } from '@sangkien/domain/scoring/scale'
import { day } from '@sangkien/domain/time/day'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Life, lifeUnder } from '../../test/life-under.ts'
import { settingsOf, wholePack } from '../../test/whole-pack.ts'
import { world } from '../../test/world.ts'

const by = basis('Quy chế của cơ quan', 'Điều 9', 'design')
const scale = daNangEducation.scale!
/** The rules every life is first lived under: nothing optional is left out. */
const usual: RegulationPack = {
  ...daNangEducation, sections: nationalDefault.sections, rounds: [{ label: 'Đợt 1', month: 11, day: 20 }], levels: usualLevels,
  benefit: { ...daNangEducation.benefit, required: true, formula: usualFormula, hourlyCosts: [{ code: 'expert', label: 'Chuyên viên', amount: 62_000, basis: by }] },
  remuneration: { rate: { num: 7, den: 100 }, wages: 5, years: 3, monthlyWage: [{ from: day('2026-07-01'), amount: 2_530_000 }], basis: by },
  voting: { ...daNangEducation.voting, threshold: { num: 3, den: 5 } },
  scale: { ...scale, sheetCode: 'BM.01', largestSpread: { points: 20, then: 'discuss_again' } },
}

type Change = (pack: RegulationPack) => Partial<RegulationPack>
const first = <T>(list: readonly T[], change: (one: T) => T): T[] => list.map((one, at) => (at === 0 ? change(one) : one))
const scaled = (change: (of: Scale) => Partial<Scale>): Change => ({ scale: of }) => ({ scale: { ...of!, ...change(of!) } })
const criterion = (change: (one: Criterion) => Criterion): Change => scaled(({ criteria }) => ({ criteria: first(criteria, change) }))
const formula = (change: Partial<NonNullable<RegulationPack['benefit']['formula']>>): Change => ({ benefit }) => ({ benefit: { ...benefit, formula: { ...benefit.formula!, ...change } } })
const term = (key: keyof RegulationPack['terms']): Change => ({ terms }) => ({ terms: { ...terms, [key]: { ...terms[key], unit: 'days', count: 7 } } })
const voting = (change: Partial<RegulationPack['voting']>): Change => ({ voting: of }) => ({ voting: { ...of, ...change } })
const levels = (change: (one: NonNullable<RegulationPack['levels']>[number]) => NonNullable<RegulationPack['levels']>[number]): Change => ({ levels: of }) => ({ levels: first(of!, change) })
const paid = (change: Partial<NonNullable<RegulationPack['remuneration']>>): Change => ({ remuneration }) => ({ remuneration: { ...remuneration!, ...change } })
const section = (change: Partial<RegulationPack['sections'][number]>): Change => ({ sections }) => ({ sections: first(sections, (one) => ({ ...one, ...change })) })
const reworded = <K extends 'conditions' | 'noveltyTests' | 'solutionKinds'>(key: K, about: 'label' | 'help'): Change => (pack) => ({ [key]: first<object>(pack[key], (one) => ({ ...one, [about]: 'Lời khác' })) })
const firstLabel = <K extends 'refusalReasons' | 'declineReasons' | 'revocationGrounds' | 'fields' | 'results'>(key: K, code: string): Change => (pack) => ({ [key]: (pack[key] as readonly { code: string; label: string }[]).map((one) => (one.code === code ? { ...one, label: 'Lời khác' } : one)) })

const freeMarks: Change = scaled(({ criteria }) => ({ criteria: criteria.map((one) => ({ ...one, kind: 'free', levels: [] })) }))

/** Each setting, flipped, with the life that is no longer the same; where the usual rules leave no room for the flip, from what. */
const flipped: readonly (readonly [setting: string, life: Life, change: Change, from?: Change])[] = [
  ['legalBases', 'council', ({ legalBases }) => ({ legalBases: legalBases.slice(1) })],
  ['terms.filing', 'filing', term('filing')],
  ['terms.examine', 'filing', term('examine')],
  ['terms.decide', 'filing', term('decide')],
  ['terms.complete', 'intake', term('complete')],
  ['terms.complaint', 'intake', term('complaint')],
  ['terms.revocation_reply', 'recognised', term('revocation_reply')],
  ['sections[].key', 'filing', section({ key: 'khac' })],
  ['sections[].number', 'filing', section({ number: 'VII' })],
  ['sections[].label', 'filing', section({ label: 'Phần theo tên khác' })],
  ['sections[].help', 'filing', section({ help: 'Lời khác' })],
  ['sections[].minChars', 'filing', section({ minChars: 2000, maxChars: 9000 })],
  ['sections[].maxChars', 'filing', section({ minChars: 0, maxChars: 20 })],
  ['sections[].required', 'filing, not in figures', ({ sections }) => ({ sections: [...sections, { ...sections[0]!, key: 'rui_ro', number: '9', label: 'Rủi ro', required: true }] })],
  ['sections[].compared', 'filing', section({ compared: 'no' })],
  ['sections[].confidentialAllowed', 'filing, with a confidential note', ({ sections }) => ({ sections: sections.map((one) => ({ ...one, confidentialAllowed: !one.confidentialAllowed })) })],
  ['fields[].code', 'filing', ({ fields }) => ({ fields: fields.filter(({ code }) => code !== 'services') })],
  ['fields[].label', 'filing', firstLabel('fields', 'services')],
  ['solutionKinds[].label', 'filing', reworded('solutionKinds', 'label')],
  ['solutionKinds[].help', 'filing', reworded('solutionKinds', 'help')],
  ['conditions[].code', 'filing', ({ conditions }) => ({ conditions: [...conditions, { code: 'fits_plan', label: 'Phù hợp kế hoạch', help: '', basis: by }] })],
  ['conditions[].label', 'filing', reworded('conditions', 'label')],
  ['conditions[].help', 'filing', reworded('conditions', 'help')],
  ['noveltyTests[].label', 'filing', reworded('noveltyTests', 'label')],
  ['noveltyTests[].help', 'filing', reworded('noveltyTests', 'help')],
  ['authorship.maxAuthors', 'filing', ({ authorship }) => ({ authorship: { ...authorship, maxAuthors: 1 } })],
  ['authorship.minShare', 'filing', ({ authorship }) => ({ authorship: { ...authorship, minShare: 4000 } })],
  ['benefit.required', 'filing, not in figures', ({ benefit }) => ({ benefit: { ...benefit, required: false } })],
  ['benefit.formula.labourCounts', 'filing', formula({ labourCounts: false })],
  ['benefit.formula.parts[].code', 'filing, at a price of the regulation', formula({ parts: [...usualFormula.parts, { code: 'r1', label: 'Tiết kiệm bưu phí', counts: 'saved' }] })],
  ['benefit.formula.parts[].label', 'filing', formula({ parts: first(usualFormula.parts, (one) => ({ ...one, label: 'Tiết kiệm văn phòng phẩm' })) })],
  ['benefit.formula.parts[].counts', 'filing', formula({ parts: first(usualFormula.parts, (one) => ({ ...one, counts: 'spent' })) })],
  ...(['code', 'label', 'amount'] as const).map((key) => [`benefit.hourlyCosts[].${key}`, 'filing, at a price of the regulation', ({ benefit }: RegulationPack) => ({ benefit: { ...benefit, hourlyCosts: [{ ...benefit.hourlyCosts![0]!, [key]: key === 'amount' ? 70_000 : 'khac' }] } })] as const),
  ['refusalReasons[].code', 'intake', ({ refusalReasons }) => ({ refusalReasons: refusalReasons.filter(({ code }) => code !== 'not_a_solution') })],
  ['refusalReasons[].label', 'intake', firstLabel('refusalReasons', 'not_a_solution')],
  ['declineReasons[].code', 'council, against', ({ declineReasons }) => ({ declineReasons: declineReasons.filter(({ code }) => code !== 'votes_short') })],
  ['declineReasons[].label', 'council, against', firstLabel('declineReasons', 'votes_short')],
  ['revocationGrounds[].code', 'recognised', ({ revocationGrounds }) => ({ revocationGrounds: revocationGrounds.filter(({ code }) => code !== 'not_the_author') })],
  ['revocationGrounds[].label', 'recognised', firstLabel('revocationGrounds', 'not_the_author')],
  ['voting.threshold', 'council', voting({ threshold: { num: 4, den: 5 } })],
  ['voting.denominator', 'council', voting({ denominator: 'present' })],
  ['voting.quorum', 'council', voting({ quorum: { num: 1, den: 1, of: 'appointed' } })],
  ['voting.recusedLeaveDenominator', 'council', voting({ recusedLeaveDenominator: true })],
  ['council.required[].seat', 'council', ({ council }) => ({ council: { ...council, required: [...council.required, { seat: 'union_representative' as Seat, when: 'always' as const }] } })],
  ['council.required[].when', 'council', ({ council }) => ({ council: { ...council, required: council.required.map((one) => ({ ...one, when: 'always' as const })) } })],
  ['council.headWhoIsAuthorMaySit', 'council, with its head as author on it', ({ council }) => ({ council: { ...council, headWhoIsAuthorMaySit: true } })],
  ['council.consentWhenHeadIsAuthor', 'council, with its head as author', ({ council }) => ({ council: { ...council, consentWhenHeadIsAuthor: false } })],
  ...(['chair', 'member', 'guest'] as const).map((key) => [`council.meetingPay.${key}`, 'council', ({ council }: RegulationPack) => ({ council: { ...council, meetingPay: { ...usualMeetingPay, [key]: 1_234_000 } } })] as const),
  ['results[].label', 'council', firstLabel('results', 'defer')],
  ['scale', 'council', () => ({ scale: null })],
  ['scale.name', 'council', scaled(() => ({ name: 'Thang điểm theo tên khác' }))],
  ['scale.total', 'council', scaled(({ criteria, total }) => ({ total: total + 10, criteria: first(criteria, (one) => ({ ...one, max: one.max + 10, levels: first(one.levels, (level) => ({ ...level, to: level.to + 10 })) })) }))],
  ['scale.markDecimals', 'council', scaled(() => ({ markDecimals: 1 })), freeMarks],
  ['scale.criteria[].code', 'council', scaled(({ criteria, classes }) => ({ criteria: first(criteria, (one) => ({ ...one, code: 'khac' })), classes: classes.map((one) => ({ ...one, criterionFrom: {} })) })), (pack) => scaled(({ classes }) => ({ classes: classes.map((one) => ({ ...one, criterionFrom: {} })) }))(pack)],
  ['scale.criteria[].name', 'council', criterion((one) => ({ ...one, name: 'Tiêu chí theo tên khác' }))],
  ['scale.criteria[].kind', 'council', criterion((one) => ({ ...one, kind: 'yes_no', levels: [] }))],
  ['scale.criteria[].max', 'council', scaled(({ criteria: [one, two, three] }) => ({ criteria: [{ ...one!, kind: 'free', levels: [], max: 36 }, { ...two!, kind: 'free', levels: [], max: 34 }, three!] }))],
  ['scale.criteria[].min', 'council', criterion((one) => ({ ...one, min: 35 }))],
  ['scale.criteria[].disqualifying', 'council', criterion((one) => ({ ...one, min: 35, disqualifying: false }))],
  ['scale.criteria[].levels', 'council', criterion((one) => ({ ...one, kind: 'free', levels: [] }))],
  ['scale.criteria[].levels[].from', 'council', criterion((one) => ({ ...one, levels: one.levels.map((level) => (level.from === 31 ? { ...level, from: 33 } : level.from === 21 ? { ...level, to: 32 } : level)) }))],
  ['scale.criteria[].levels[].to', 'council', criterion((one) => ({ ...one, levels: one.levels.map((level) => (level.from === 31 ? { ...level, from: 29 } : level.from === 21 ? { ...level, to: 28 } : level)) }))],
  ['scale.criteria[].levels[].description', 'council', criterion((one) => ({ ...one, levels: first(one.levels, (level) => ({ ...level, description: 'Mức theo lời khác' })) }))],
  ['scale.aggregation', 'council', scaled(() => ({ aggregation: 'median' }))],
  ['scale.decimals', 'council', scaled(() => ({ decimals: 0 }))],
  ['scale.largestSpread', 'council', scaled(() => ({ largestSpread: null }))],
  ['scale.largestSpread.points', 'council', scaled(() => ({ largestSpread: { points: 60, then: 'discuss_again' } }))],
  ['scale.pass.totalFrom', 'council', scaled(({ pass, classes }) => ({ pass: { ...pass, totalFrom: 85 }, classes: classes.slice(0, 1) }))],
  ['scale.pass.eachCriterionFrom', 'council', scaled(({ pass }) => ({ pass: { ...pass, eachCriterionFrom: 22 } })), scaled(() => ({ classes: [] }))],
  ['scale.pass.passingSheets', 'council', scaled(({ pass }) => ({ pass: { ...pass, passingSheets: { num: 1, den: 1 } } }))],
  ['scale.pass.passingMembers', 'council', scaled(({ pass }) => ({ pass: { ...pass, passingMembers: { num: 1, den: 1 } } }))],
  ['scale.classes[].label', 'council, all agreed on marks', scaled(({ classes }) => ({ classes: first(classes, (one) => ({ ...one, label: 'Xuất sắc' })) }))],
  ['scale.classes[].totalFrom', 'council, all agreed on marks', scaled(({ classes: [a, b, c] }) => ({ classes: [{ ...a!, totalFrom: 99 }, { ...b!, totalBelow: 99 }, c!] }))],
  ['scale.classes[].totalBelow', 'council', scaled(({ classes: [a, b, c] }) => ({ classes: [{ ...a!, totalFrom: 71 }, { ...b!, totalBelow: 71 }, c!] }))],
  ['scale.classes[].criterionFrom', 'council', scaled(({ classes: [a, b, c] }) => ({ classes: [a!, { ...b!, criterionFrom: { novelty: 39 } }, c!] }))],
  ['scale.sheetCode', 'council', scaled(() => ({ sheetCode: 'BM.02' }))],
  ['scale.commentAtExtremes', 'council', scaled(() => ({ commentAtExtremes: true })), scaled(({ criteria, total }) => ({ total: total - 2, criteria: first(criteria, (one) => ({ ...one, max: 38, levels: one.levels.map((level) => (level.to === 40 ? { ...level, to: 38 } : level)) })) }))],
  ['scale.criteria[].evidenceAbove', 'council', criterion((one) => ({ ...one, evidenceAbove: 35 }))],
  ['levels[].level', 'recognised', ({ levels: of }) => ({ levels: of!.slice(0, 1) })],
  ['levels[].authority', 'recognised', levels((one) => ({ ...one, authority: 'Thủ trưởng cấp trên' }))],
  ['levels[].unitsApplying', 'recognised', levels((one) => ({ ...one, unitsApplying: 2 }))],
  ...(['code', 'label', 'required', 'source'] as const).map((key) => [`levels[].papers[].${key}`, 'recognised', levels((one) => ({ ...one, papers: first(one.papers, (paper) => ({ ...paper, [key]: { code: 'khac', label: 'Lời khác', required: false, source: 'minutes' }[key] })) }))] as const),
  ['remuneration', 'recognised', () => ({ remuneration: null })],
  ['remuneration.rate', 'recognised', paid({ rate: { num: 9, den: 100 } })],
  ['remuneration.wages', 'recognised', paid({ wages: 6 })],
  ['remuneration.years', 'recognised', paid({ years: 2 })],
  ['remuneration.monthlyWage[].from', 'recognised', paid({ monthlyWage: [{ from: day('2027-07-01'), amount: 2_530_000 }] })],
  ['remuneration.monthlyWage[].amount', 'recognised', paid({ monthlyWage: [{ from: day('2026-07-01'), amount: 2_600_000 }] })],
  ['annualReport.month', 'office', ({ annualReport }) => ({ annualReport: { ...annualReport, month: 11, day: 30 } })],
  ['annualReport.day', 'office', ({ annualReport }) => ({ annualReport: { ...annualReport, day: 10 } })],
  ['rounds', 'office', () => ({ rounds: [] })],
  ['rounds[].month', 'office', ({ rounds }) => ({ rounds: first(rounds!, (one) => ({ ...one, month: 10 })) })],
  ['rounds[].day', 'office', ({ rounds }) => ({ rounds: first(rounds!, (one) => ({ ...one, day: 14 })) })],
]

/** Settings a test of their own flips, where that life is longer than these: the file, and the name of the test. */
const elsewhere: Readonly<Record<string, readonly [file: string, test: string]>> = {
  'voting.mode': ['ballot/ballot.test.ts', 'is for the rules or the council to choose'],
  'voting.modeIsFree': ['ballot/ballot.test.ts', 'is for the rules or the council to choose'],
  'voting.secondVote': ['ballot/ballot.test.ts', 'is held a second time where the rules allow it'],
  'voting.writtenOpinion': ['ballot/written-opinion.test.ts', 'is not asked for where the rules say no'],
  'voting.lateAnswers': ['ballot/written-opinion.test.ts', 'that comes late counts where the rules count it'],
  'voting.paperBallots': ['ballot/paper-count.test.ts', 'is not held on paper where the rules say no'],
  'voting.counters': ['ballot/paper-count.test.ts', 'is counted by as many as the rules want'],
  'scale.publicVote': ['contest/contest.test.ts', 'adds the points of the public to those of the council'],
  'scale.publicVote.max': ['regulation/provincial-shapes.test.ts', '(g) has the points of the council'],
  'scale.publicVote.voters': ['contest/contest.test.ts', 'leaves the members of the council out where the rules say so'],
  'scale.publicVote.choices': ['contest/contest.test.ts', 'refuses one’s own entry, too many'],
  'scale.publicVote.formula': ['contest/contest.test.ts', 'leaves the places even where the rules say so'],
  'scale.publicVote.ties': ['contest/contest.test.ts', 'leaves the places even where the rules say so'],
  'council.conflicts': ['conflict/conflict.test.ts', 'are not asked about where the rules do not ask'],
  'council.conflicts.declareFirst': ['conflict/conflict.test.ts', 'are not asked about where the rules do not ask'],
  'council.conflicts.yearsBack': ['conflict/conflict.test.ts', 'look back so many years as the rules say'],
  'council.hearing': ['hearing/hearing.test.ts', 'knows of no reply and no second look where the rules say so'],
  'council.hearing.replyDays': ['hearing/hearing.test.ts', 'knows of no reply and no second look where the rules say so'],
  'council.hearing.askWithinDays': ['hearing/hearing.test.ts', 'knows of no reply and no second look where the rules say so'],
  'council.hearing.lookDays': ['hearing/second-look.test.ts', 'has its own clock, as long as the rules say'],
  ...Object.fromEntries(settableGrounds.map((ground) => [`council.conflicts.grounds.${ground}`, ['../../domain/src/conflict/standing.test.ts', 'takes %s as the rules have it'] as const])),
  'council.reviewers': ['reviewing/reviewing.test.ts', 'are as many as the rules want, or none'],
  'council.reviewers.perDossier': ['reviewing/reviewing.test.ts', 'are as many as the rules want, or none'],
  'scale.criteria[].criteria': ['../../domain/src/scoring/check-marks.test.ts', 'sum'],
  'scale.criteria[].evidenceRequired': ['../../domain/src/scoring/evidence-wanted.test.ts', 'evidence'],
  'scale.criteria[].maySayInsufficient': ['scoring/sheet-notes.test.ts', 'takes the phrase only where the scale lets it be said'],
  'steps': ['regulation/process.test.ts', 'may charge the standing office with the figures, or nobody'],
  'steps[].key': ['regulation/process.test.ts', 'may hear the head of the unit before anything is filed, or not at all'],
  'steps[].by': ['regulation/process.test.ts', 'may have the standing office alone confirm the first application'],
  'steps[].compulsory': ['regulation/process.test.ts', 'may want every sheet before the council concludes'],
}

/** What makes no difference to a dossier, and why. */
const without: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['code', 'name', 'scale.code', 'solutionKinds[].code', 'results[].code', 'noveltyTests[].code', 'rounds[].label'].map((path) => [path, 'names a thing for people or for the rest of the rules'])),
  validFrom: 'set by the act that takes a version in: regulation.test.ts', validTo: 'set by the act that takes a version in: regulation.test.ts',
  'scale.largestSpread.then': 'has one value', 'voting.quorum.of': 'has one value',
}

const groups = new Set(['terms', 'voting', 'council', 'council.meetingPay', 'council.conflicts.grounds', 'council.required', 'conditions', 'noveltyTests', 'refusalReasons', 'declineReasons', 'revocationGrounds', 'sections', 'fields', 'solutionKinds', 'results', 'authorship', 'benefit', 'benefit.formula', 'benefit.formula.parts', 'benefit.hourlyCosts', 'annualReport', 'levels', 'levels[].papers', 'remuneration.monthlyWage', 'scale.criteria', 'scale.pass', 'scale.classes'])

describe('each setting of a regulation, flipped in the editor', () => {
  const w = world({ breaks: { because: 'dossiers are put straight before the council, and each agency has rules of its own', names: 'all' } })
  const before = new Map<string, unknown>()
  const lived = async (life: Life, from: Change | undefined) => {
    const key = `${life} ${String(from)}`
    if (!before.has(key)) before.set(key, await lifeUnder(w, { ...usual, ...from?.(usual) }, life))
    return before.get(key)
  }

  it('is every setting there is', () => {
    const settled = new Set([...flipped.map(([setting]) => setting), ...Object.keys(elsewhere), ...Object.keys(without), ...groups])
    const all = settingsOf(wholePack).map(({ path }) => path).filter((path) => !/[bB]asis$/.test(path))
    expect(all.filter((path) => !settled.has(path))).toEqual([])
    expect([...settled].filter((path) => !all.includes(path))).toEqual([])
  })

  it.each(Object.entries(elsewhere))('%s is flipped where its test says so', (_setting, [file, name]) => {
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toContain(name)
  })

  it.each(flipped.map(([setting, life, change, from]) => ({ setting, life, change, from })))('$setting: $life is no longer the same', async ({ life, change, from }) => {
    const [was, pack] = [await lived(life, from), { ...usual, ...from?.(usual) }]
    expect(await lifeUnder(w, { ...pack, ...change(pack) }, life)).not.toEqual(was)
  })

  it.each([...new Set(flipped.map(([, life]) => life))])('under the same rules %s is the same', async (life) => {
    const was = await lived(life, undefined)
    expect(await lifeUnder(w, usual, life)).toEqual(was)
  })
})
