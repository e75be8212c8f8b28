import { describe, expect, it } from 'vitest'
import { groupHappenings, type Happening } from './group-happenings.ts'

const happened = (what: string, actorName: string, detail: Record<string, unknown> = {}): Happening => ({ at: '2026-11-23T02:00:00Z', what: `initiative.${what}`, actorName, detail })

describe('the timeline', () => {
  it('tells a checklist ticked in one go as one line, with the last finding on each condition', () => {
    const groups = groupHappenings([
      happened('accepted', 'Hoa'),
      happened('condition_checked', 'Hoa', { condition: 'beneficial', verdict: 'unclear' }),
      happened('condition_checked', 'Hoa', { condition: 'beneficial', verdict: 'met' }),
      happened('condition_checked', 'Hoa', { condition: 'new', verdict: 'met' }),
      happened('submitted', 'Lan'),
    ])
    expect(groups.map(({ what, details }) => [what, details.length])).toEqual([['initiative.accepted', 1], ['initiative.condition_checked', 2], ['initiative.submitted', 1]])
    expect(groups[1]?.details).toEqual([{ condition: 'beneficial', verdict: 'unclear' }, { condition: 'new', verdict: 'met' }])
  })
  it('keeps apart what different people did, and what was done at different times', () => {
    const groups = groupHappenings([happened('condition_checked', 'Hoa', { condition: 'new' }), happened('condition_checked', 'Minh', { condition: 'new' }), happened('authors_set', 'Lan'), happened('authors_set', 'Lan'), happened('condition_checked', 'Minh', { condition: 'new' })])
    expect(groups).toHaveLength(5)
  })
})
