import { describe, expect, it } from 'vitest'
import type { InitiativeId, PersonId } from '../ids.ts'
import { type DossierToReview, type PossibleReviewer, suggestReviewers } from './suggest-reviewers.ts'

const person = (name: string) => name as PersonId
const member = (name: string, fields: readonly string[] = [], load = 0): PossibleReviewer => ({ id: person(name), fields, load })
const dossier = (name: string, about: Partial<Omit<DossierToReview, 'id'>> = {}): DossierToReview => ({ id: name as InitiativeId, field: 'it', out: [], undeclared: [], reviewers: [], ...about })
const chosen = (dossiers: readonly DossierToReview[], members: readonly PossibleReviewer[], perDossier = 2) =>
  suggestReviewers(dossiers, members, perDossier).map(({ id, chosen: people, lacking }) => `${id}: ${people.map((one) => one.person).join(' ')}${lacking > 0 ? ` -${lacking}` : ''}`)

describe('a proposal of reviewers', () => {
  const [an, binh, chi, dung] = [person('An'), person('Bình'), person('Chi'), person('Dũng')]
  it.each<readonly [string, readonly DossierToReview[], readonly PossibleReviewer[], number, readonly string[]]>([
    ['takes who knows the field first', [dossier('A')], [member('An'), member('Bình'), member('Chi', ['it'])], 2, ['A: Chi An']],
    ['takes who knows the field no more often than an even share', [dossier('A'), dossier('B'), dossier('C')], [member('An'), member('Bình'), member('Chi', ['it'])], 1, ['A: Chi', 'B: An', 'C: Bình']],
    ['counts to the share what they have already', [dossier('A')], [member('An'), member('Bình', ['it'], 9)], 1, ['A: An']],
    ['takes who knows the field where the load is even', [dossier('A')], [member('An', [], 1), member('Bình', ['it'], 1)], 1, ['A: Bình']],
    ['then who has the fewest over the round', [dossier('A')], [member('An', [], 3), member('Bình', [], 1), member('Chi', [], 2)], 2, ['A: Bình Chi']],
    ['then by seat', [dossier('A')], [member('An'), member('Bình'), member('Chi')], 2, ['A: An Bình']],
    ['counts what it has given out', [dossier('A'), dossier('B')], [member('An'), member('Bình'), member('Chi')], 1, ['A: An', 'B: Bình']],
    ['never takes an author or who is out', [dossier('A', { out: [an, binh] })], [member('An', ['it']), member('Bình', ['it']), member('Chi'), member('Dũng')], 2, ['A: Chi Dũng']],
    ['never takes who has not answered about a conflict', [dossier('A', { undeclared: [an] })], [member('An', ['it']), member('Bình')], 1, ['A: Bình']],
    ['adds to those there are', [dossier('A', { reviewers: [chi] })], [member('An'), member('Bình'), member('Chi')], 2, ['A: An']],
    ['adds nobody where there are enough', [dossier('A', { reviewers: [chi, dung] })], [member('An'), member('Bình')], 2, ['A: ']],
    ['says which dossier lacks candidates', [dossier('A', { out: [an], undeclared: [binh] }), dossier('B')], [member('An'), member('Bình'), member('Chi')], 2, ['A: Chi -1', 'B: An Bình']],
    ['deals first with the dossier that has the fewest candidates', [dossier('A'), dossier('B', { out: [binh] })], [member('An'), member('Bình')], 1, ['A: Bình', 'B: An']],
    ['takes a dossier without a field as nobody’s', [dossier('A', { field: null })], [member('An'), member('Bình', ['it'])], 1, ['A: An']],
    ['is of nobody where there are no reviewers', [dossier('A')], [member('An')], 0, ['A: ']],
  ])('%s', (_what, dossiers, members, perDossier, expected) => {
    expect(chosen(dossiers, members, perDossier)).toEqual(expected)
  })

  it('keeps why each was chosen and the others passed over', () => {
    const [one] = suggestReviewers([dossier('A', { out: [dung], undeclared: [person('Em')] })], [member('An', [], 1), member('Bình', ['it'], 1), member('Chi', [], 2), member('Dũng'), member('Em'), member('Giang', [], 1)], 2)
    expect(one!.chosen).toEqual([{ person: binh, expert: true, load: 1 }, { person: an, expert: false, load: 1 }])
    expect(one!.passedOver.map(({ person: who, why }) => `${who}: ${why}`)).toEqual(['Giang: later_seat', 'Chi: busier', 'Dũng: out', 'Em: undeclared'])
    const [expert] = suggestReviewers([dossier('A')], [member('An'), member('Bình', ['it'])], 1)
    expect(expert!.passedOver).toEqual([{ person: an, expert: false, load: 0, why: 'not_expert' }])
    const [even] = suggestReviewers([dossier('A')], [member('An'), member('Bình', ['it'], 9)], 1)
    expect(even!.passedOver).toEqual([{ person: binh, expert: true, load: 9, why: 'busier' }])
  })

  it('gives the same for the same facts, whatever they are', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { dossiers, members, perDossier } = aCase(seed)
      expect(suggestReviewers(dossiers, members, perDossier)).toEqual(suggestReviewers(structuredClone(dossiers), structuredClone(members), perDossier))
    }
  })

  it('keeps members who are equal in everything within one of each other, and breaks no rule', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { dossiers, members, perDossier } = aCase(seed)
      const result = suggestReviewers(dossiers, members, perDossier)
      const load = new Map(members.map(({ id, load: had }) => [id, had]))
      for (const [at, { chosen: people, lacking }] of result.entries()) {
        const of = dossiers[at]!
        for (const { person: who } of people) {
          expect([...of.out, ...of.undeclared, ...of.reviewers], `seed ${seed}`).not.toContain(who)
          load.set(who, load.get(who)! + 1)
        }
        expect(new Set(people.map((one) => one.person)).size).toBe(people.length)
        if (lacking > 0) expect(people.length, 'nobody is left over while one is lacking').toBe(members.filter(({ id }) => ![...of.out, ...of.undeclared, ...of.reviewers].includes(id)).length)
      }
      // Equal: the same fields, the same load to begin with, and eligible for every dossier.
      const barred = new Set(dossiers.flatMap(({ out, undeclared, reviewers }) => [...out, ...undeclared, ...reviewers]))
      const equals = Map.groupBy(members.filter(({ id }) => !barred.has(id)), ({ fields, load: had }) => `${fields.join(',')} ${had}`)
      for (const group of equals.values()) {
        const loads = group.map(({ id }) => load.get(id)!)
        expect(Math.max(...loads) - Math.min(...loads), `seed ${seed}: ${loads.join(' ')}`).toBeLessThanOrEqual(1)
      }
    }
  })
})

/** A case made of a seed: up to 40 dossiers and 12 members, some of whom are out or have not answered. */
function aCase(seed: number) {
  let state = seed * 2_654_435_761 % 2 ** 32
  const below = (most: number): number => { state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32; return Math.floor((state / 2 ** 32) * most) }
  const fields = ['it', 'archive', 'finance']
  const members = Array.from({ length: 2 + below(11) }, (_one, at) => member(`M${at}`, fields.filter(() => below(4) === 0), below(3)))
  const some = () => members.filter((_one, at) => at < 4 && below(5) === 0).map(({ id }) => id)
  const dossiers = Array.from({ length: 1 + below(40) }, (_one, at) => dossier(`D${at}`, { field: fields[below(4)] ?? null, out: some(), undeclared: some() }))
  return { dossiers, members, perDossier: below(4) }
}
