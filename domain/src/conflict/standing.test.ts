import { describe, expect, it } from 'vitest'
import type { ConflictGround, FoundGround } from './ground.ts'
import { usualConflictRules } from './ground.ts'
import { type ConflictCase, standingOf } from './standing.ts'

const found = (...grounds: ConflictGround[]): readonly FoundGround[] => grounds.map((ground) => ({ ground, with: 'Lan', about: '' }))
const nothing: ConflictCase = { found: [], declared: null, mark: null }
const away = (state: 'conflict' | 'pinned_conflict') => ({ state, out: true, cleared: false })
const judges = { out: false, cleared: true }

describe('where a member of the council stands to a dossier', () => {
  it.each<[string, ConflictCase, object]>([
    ['nobody asked yet: neither out nor in', nothing, { state: 'none', out: false, cleared: false }],
    ['who says there is nothing may judge', { ...nothing, declared: false }, { state: 'none', ...judges }],
    ['who says there is something is out', { ...nothing, declared: true }, away('pinned_conflict')],
    ['an author is out, whatever anyone says', { found: found('author'), declared: false, mark: 'none' }, away('pinned_conflict')],
    ['kin are out by the records', { ...nothing, found: found('kin') }, away('conflict')],
    ['an answer "no" does not undo what the records show', { ...nothing, found: found('helper'), declared: false }, away('conflict')],
    ['a false finding that was marked is none', { ...nothing, found: found('kin'), mark: 'none' }, { state: 'pinned_none', ...judges }],
    ['a colleague of the unit is asked, not out', { ...nothing, found: found('same_unit') }, { state: 'none', out: false, cleared: false }],
    ['a colleague who says no may judge', { ...nothing, found: found('same_unit', 'superior', 'co_author'), declared: false }, { state: 'none', ...judges }],
    ['the office may fix a conflict nobody declared', { ...nothing, declared: false, mark: 'conflict' }, away('pinned_conflict')],
    ['and that a declared one is none', { ...nothing, declared: true, mark: 'none' }, { state: 'pinned_none', ...judges }],
  ])('%s', (_what, facts, standing) => {
    expect(standingOf(facts, usualConflictRules)).toEqual(standing)
  })

  it('lets members in unasked where the rules do not ask first', () => {
    expect(standingOf(nothing, { ...usualConflictRules, declareFirst: false })).toEqual({ state: 'none', ...judges })
  })

  it.each(['helper', 'kin', 'same_unit', 'superior', 'subordinate', 'co_author', 'judged_before'] as const)('takes %s as the rules have it', (ground) => {
    const rules = (effect: 'out' | 'ask' | 'off') => ({ ...usualConflictRules, grounds: { ...usualConflictRules.grounds, [ground]: effect } })
    expect(standingOf({ ...nothing, found: found(ground), declared: false }, rules('out')).out).toBe(true)
    expect(standingOf({ ...nothing, found: found(ground), declared: false }, rules('ask')).out).toBe(false)
    expect(standingOf({ ...nothing, found: found(ground), declared: false }, rules('off')).out).toBe(false)
  })
})
