import { expect, it } from 'vitest'
import type { InitiativeId, PersonId } from '../ids.ts'
import { refuseIdea } from './refuse-idea.ts'

const [lan, minh] = ['lan', 'minh'] as PersonId[] as [PersonId, PersonId]
const dossier = 'sk' as InitiativeId

it.each([
  ['its author', { personId: lan, initiativeId: null }, lan, undefined],
  ['a colleague', { personId: lan, initiativeId: null }, minh, { code: 'idea.not_yours' }],
  ['its author, once it became a dossier', { personId: lan, initiativeId: dossier }, lan, { code: 'idea.became_dossier', initiativeId: dossier }],
] as const)('an idea in the hands of %s', (_who, idea, person, refusal) => {
  expect(refuseIdea(idea, person)).toEqual(refusal)
})
