import { describe, expect, it } from 'vitest'
import type { PersonId, RegulationId } from '../ids.ts'
import { day } from '../time/day.ts'
import { agendaMove, type AgendaCase, refuseAgenda, refuseOffAgenda } from './refuse-agenda.ts'

const [lan, minh] = ['lan', 'minh'] as PersonId[] as [PersonId, PersonId]
const rules = 'quy-che-2026' as RegulationId
const noon = new Date('2026-11-23T05:00:00Z')
const sound: AgendaCase = {
  sitting: { opened: false, closed: false, regulationId: rules, hasScale: true, scoresDue: day('2026-11-30'), wantsBenefitChecked: null },
  dossier: { stage: 'accepted', authors: [lan], regulationId: rules, regulationTitle: 'Quy chế 2026', onAgendaOf: null, benefitUnchecked: true },
}
const withDossier = (more: Partial<AgendaCase['dossier']>): AgendaCase => ({ ...sound, dossier: { ...sound.dossier, ...more } })
const withSitting = (more: Partial<AgendaCase['sitting']>): AgendaCase => ({ ...sound, sitting: { ...sound.sitting, ...more } })

describe('putting a dossier on an agenda', () => {
  it('waits for figures to be confirmed where the process wants it', () => {
    const basis = { paper: 'Quy chế', article: 'Điều 7', evidence: 'fact' } as const
    expect(refuseAgenda(withSitting({ wantsBenefitChecked: basis }), minh, noon)).toEqual({ code: 'agenda.benefit_unchecked', basis })
    const checked = withSitting({ wantsBenefitChecked: basis })
    expect(refuseAgenda({ ...checked, dossier: { ...checked.dossier, benefitUnchecked: false } }, minh, noon)).toBeUndefined()
  })

  it.each(['accepted', 'deferred', 'expert_opinion'] as const)('takes one that is %s', (stage) => {
    expect(refuseAgenda(withDossier({ stage }), minh, noon)).toBeUndefined()
  })

  it.each([
    ['to a sitting that is open', withSitting({ opened: true }), minh, { code: 'sitting.already_open' }],
    ['to a sitting that is over', withSitting({ opened: true, closed: true }), minh, { code: 'sitting.closed' }],
    ['twice', withDossier({ stage: 'scoring', onAgendaOf: 'Phiên 1' }), minh, { code: 'agenda.already', sitting: 'Phiên 1' }],
    ['before it is accepted', withDossier({ stage: 'submitted' }), minh, { code: 'initiative.stage', stage: 'submitted', move: 'open_scoring' }],
    ['by its author', sound, lan, { code: 'intake.own_initiative' }],
    ['that was filed under another version of the rules', withDossier({ regulationId: 'cu' as RegulationId, regulationTitle: 'Quy chế 2024' }), minh, { code: 'agenda.other_rules', rules: 'Quy chế 2024' }],
    ['when the day for scores is over', withSitting({ scoresDue: day('2026-11-22') }), minh, { code: 'agenda.scores_due_over', due: '2026-11-22' }],
  ])('is refused %s', (_what, facts, officer, refusal) => {
    expect(refuseAgenda(facts, officer, noon)).toEqual(refusal)
  })

  it('asks for no day of scores where there is no scale', () => {
    expect(refuseAgenda(withSitting({ hasScale: false, scoresDue: day('2026-11-22') }), minh, noon)).toBeUndefined()
  })

  it('opens scoring where the regulation has a scale, and otherwise waits for the sitting', () => {
    expect([agendaMove(true), agendaMove(false)]).toEqual(['open_scoring', 'open_sitting'])
  })
})

describe('taking a dossier off an agenda', () => {
  it.each([
    ['before anybody has scored', sound.sitting, false, undefined],
    ['after a member has handed in', sound.sitting, true, { code: 'agenda.sheet_handed_in' }],
    ['once the sitting is open', { opened: true, closed: false }, false, { code: 'sitting.already_open' }],
    ['once it is over', { opened: true, closed: true }, false, { code: 'sitting.closed' }],
  ])('%s', (_what, sitting, handedIn, refusal) => {
    expect(refuseOffAgenda(sitting, handedIn)).toEqual(refusal)
  })
})
