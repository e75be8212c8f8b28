import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { checkReviewerRules, reviewerRulesOf, usualReviewerRules } from './reviewer-rules.ts'
import { mayTake, type ReviewCase, refuseHandOn, refuseRemoval, refuseReviewer } from './refuse-reviewer.ts'

const [an, binh, chi, stranger] = ['An', 'Bình', 'Chi', 'Lạ'] as PersonId[] as [PersonId, PersonId, PersonId, PersonId]
const item: ReviewCase = { perDossier: 2, closed: false, decided: false, members: [an, binh, chi], authors: [], out: [], undeclared: [], reviewers: [], handedIn: [] }

describe('who may be made a reviewer', () => {
  it.each<readonly [string, Partial<ReviewCase>, PersonId, string | undefined]>([
    ['a member who judges', {}, an, undefined],
    ['more of them than the rules want, by hand', { reviewers: [binh, chi] }, an, undefined],
    ['nobody, where the rules have no reviewers', { perDossier: 0 }, an, 'reviewing.not_used'],
    ['nobody, once the sitting is closed', { closed: true }, an, 'reviewing.sitting_closed'],
    ['nobody, once the council has concluded', { decided: true }, an, 'reviewing.item_decided'],
    ['nobody without a seat', {}, stranger, 'reviewing.not_a_member'],
    ['no author', { authors: [an], out: [an] }, an, 'reviewing.author'],
    ['nobody who is out by a conflict', { out: [an] }, an, 'reviewing.out'],
    ['nobody who has not answered', { undeclared: [an] }, an, 'reviewing.undeclared'],
    ['nobody twice', { reviewers: [an] }, an, 'reviewing.already'],
  ])('%s', (_what, about, person, code) => {
    expect(refuseReviewer({ ...item, ...about }, person)?.code).toBe(code)
  })
})

describe('a reviewer is taken off', () => {
  it.each<readonly [string, Partial<ReviewCase>, string | undefined]>([
    ['before the sheet is in', { reviewers: [an] }, undefined],
    ['not once it is', { reviewers: [an], handedIn: [an] }, 'reviewing.handed_in'],
    ['not who is none', {}, 'reviewing.not_yours'],
    ['not once the sitting is closed', { reviewers: [an], closed: true }, 'reviewing.sitting_closed'],
  ])('%s', (_what, about, code) => {
    expect(refuseRemoval({ ...item, ...about }, an)?.code).toBe(code)
  })
})

describe('a dossier is handed on', () => {
  const mine = { reviewers: [an] }
  it.each<readonly [string, Partial<ReviewCase>, PersonId, string | undefined, boolean]>([
    ['to a member who may take it', mine, binh, undefined, true],
    ['not by who does not review it', {}, binh, 'reviewing.not_yours', false],
    ['not to oneself', mine, an, 'reviewing.to_oneself', false],
    ['not outside the council', mine, stranger, 'reviewing.not_a_member', false],
    ['not to an author', { ...mine, authors: [binh], out: [binh] }, binh, 'reviewing.author', false],
    ['not once the sheet is in', { ...mine, handedIn: [an] }, binh, 'reviewing.handed_in', false],
    ['not once the council has concluded', { ...mine, decided: true }, binh, 'reviewing.item_decided', false],
    // What the reviewer may not know is told by no refusal: the offer waits, and is shown to nobody.
    ['to who is out, unanswered', { ...mine, out: [binh] }, binh, undefined, false],
    ['to who has not answered about conflicts, unanswered till then', { ...mine, undeclared: [binh] }, binh, undefined, false],
    ['to who reviews it too, unanswered', { reviewers: [an, binh] }, binh, undefined, false],
  ])('%s', (_what, about, to, code, taken) => {
    expect(refuseHandOn({ ...item, ...about }, an, to)?.code).toBe(code)
    expect(mayTake({ ...item, ...about }, an, to)).toBe(taken)
  })
})

describe('the rules of reviewers', () => {
  it.each([[undefined, 2, []], [{ perDossier: 0, basis: usualReviewerRules.basis }, 0, []], [{ perDossier: 1.5, basis: usualReviewerRules.basis }, 1.5, ['not_whole_number']], [{ perDossier: -1, basis: usualReviewerRules.basis }, -1, ['not_whole_number']]] as const)('%j are %d for each dossier', (reviewers, perDossier, codes) => {
    const rules = reviewers === undefined ? {} : { reviewers }
    expect(reviewerRulesOf(rules).perDossier).toBe(perDossier)
    expect(checkReviewerRules(rules).map(({ code }) => code)).toEqual(codes)
  })
})
