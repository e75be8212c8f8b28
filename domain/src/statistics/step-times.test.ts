import { expect, it } from 'vitest'
import { plainWeek } from '../calendar/working-day.ts'
import { day } from '../time/day.ts'
import { type Milestones, stepTimes } from './step-times.ts'

const at = (on: string) => new Date(`${on}T03:00:00Z`)
const one = (id: string, rest: Partial<Milestones<string>>): Milestones<string> => ({ id, receivedAt: at('2026-11-02'), acceptedAt: null, agendaAt: null, concludedAt: null, decidedOn: null, ...rest })

it('tells working days of each step, and which dossier took longest', () => {
  const dossiers = [
    one('a', { acceptedAt: at('2026-11-03'), agendaAt: at('2026-11-09'), concludedAt: at('2026-11-16'), decidedOn: day('2026-11-20') }),
    one('b', { acceptedAt: at('2026-11-06') }),
    one('c', { acceptedAt: at('2026-11-16') }),
  ]
  expect(stepTimes(dossiers, plainWeek)).toEqual([
    { step: 'intake', dossiers: 3, median: 4, ninth: 10, longest: { id: 'c', days: 10 } },
    { step: 'to_agenda', dossiers: 1, median: 4, ninth: 4, longest: { id: 'a', days: 4 } },
    { step: 'council', dossiers: 1, median: 5, ninth: 5, longest: { id: 'a', days: 5 } },
    { step: 'decision', dossiers: 1, median: 4, ninth: 4, longest: { id: 'a', days: 4 } },
    { step: 'whole', dossiers: 1, median: 14, ninth: 14, longest: { id: 'a', days: 14 } },
  ])
})

it('counts what was done the same day as none, and steps over holidays', () => {
  const [intake] = stepTimes([one('a', { acceptedAt: at('2026-11-02') }), one('b', { acceptedAt: at('2026-11-04') })], { holidays: new Set([day('2026-11-03')]), workdays: new Set() })
  expect(intake).toMatchObject({ median: 0, ninth: 1, longest: { id: 'b', days: 1 } })
})

it('has nothing to tell where nothing has gone through, or the times contradict', () => {
  expect(stepTimes([one('a', {})], plainWeek)[0]).toEqual({ step: 'intake', dossiers: 0, median: null, ninth: null, longest: null })
  expect(stepTimes([one('a', { acceptedAt: at('2026-10-30') })], plainWeek)[0]).toMatchObject({ dossiers: 0 })
})
