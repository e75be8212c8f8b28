import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { expect, it } from 'vitest'
import { partHolding, parts } from './parts.ts'

it('every setting of a regulation is edited in exactly one part', () => {
  // What names the pack, and the days it is in force, which are chosen when it is taken.
  const settings = Object.keys({ ...nationalDefault, rounds: [], steps: [], levels: [], remuneration: null } satisfies RegulationPack).filter((key) => !['code', 'validFrom', 'validTo'].includes(key))
  expect(parts.flatMap(({ holds }) => holds).toSorted()).toEqual(settings.toSorted())
})

it.each([['terms.decide.count', 'thoi-han'], ['scale.criteria[0].levels', 'thang-diem'], ['legalBases[1]', 'chung'], ['fields', 'linh-vuc']])('%s is edited in %s', (path, at) => {
  expect(partHolding(path)?.at).toBe(at)
})
