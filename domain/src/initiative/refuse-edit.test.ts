import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { refuseEdit } from './refuse-edit.ts'

const [lan, minh] = ['lan', 'minh'] as PersonId[] as [PersonId, PersonId]
const draft = { stage: 'draft', authors: [lan], namedFields: [] } as const
const asked = { stage: 'completion_requested', authors: [lan], namedFields: ['sections.effect', 'evidence'] } as const

describe('writing in a dossier', () => {
  it.each([
    ['an author anywhere in a draft', draft, lan, 'title', undefined],
    ['an author in a field asked for', asked, lan, 'sections.effect', undefined],
    ['an author adding evidence asked for', asked, lan, 'evidence', undefined],
    ['an author in a field not asked for', asked, lan, 'title', { code: 'edit.field_not_named', field: 'title', fields: ['sections.effect', 'evidence'] }],
    ['an author after filing', { ...draft, stage: 'submitted' }, lan, 'title', { code: 'edit.locked', stage: 'submitted' }],
    ['an author after recognition', { ...draft, stage: 'recognised' }, lan, 'title', { code: 'edit.locked', stage: 'recognised' }],
    ['anyone else', draft, minh, 'title', { code: 'edit.not_an_author' }],
  ] as const)('%s', (_who, dossier, person, field, refusal) => {
    expect(refuseEdit(dossier, person, field)).toEqual(refusal)
  })
})
