import { describe, expect, it } from 'vitest'
import type { Role } from '../people/role.ts'
import { knowsResult, shownStage } from './shown-stage.ts'
import { stages } from './stage.ts'

describe('a result before it is published', () => {
  it.each<[string, Role[], { isAuthor: boolean; sits: boolean }, boolean]>([
    ['an author', ['staff'], { isAuthor: true, sits: false }, false],
    ['an author who sits in the council', ['staff', 'council_member'], { isAuthor: true, sits: true }, false],
    ['an author who watches over the work', ['staff', 'leadership_viewer'], { isAuthor: true, sits: false }, false],
    ['the head of the unit', ['staff', 'unit_head'], { isAuthor: false, sits: false }, false],
    ['a member of another council', ['staff', 'council_member'], { isAuthor: false, sits: false }, false],
    ['a member of the council', ['staff', 'council_member'], { isAuthor: false, sits: true }, true],
    ['the leadership', ['staff', 'leadership_viewer'], { isAuthor: false, sits: false }, true],
    ['the secretariat, which writes it', ['staff', 'secretariat'], { isAuthor: true, sits: false }, true],
    ['the records clerk, who numbers it', ['staff', 'records_clerk'], { isAuthor: true, sits: false }, true],
  ])('is known or not to %s', (_who, roles, relation, knows) => {
    expect(knowsResult(roles, relation)).toBe(knows)
  })

  it('looks to the others as if the council still sat; every other stage is shown as it is', () => {
    expect(stages.filter((stage) => shownStage(stage, false) !== stage)).toEqual(['awaiting_consent', 'awaiting_decision'])
    expect(shownStage('awaiting_decision', false)).toBe('sitting')
    expect(stages.map((stage) => shownStage(stage, true))).toEqual(stages)
  })
})
