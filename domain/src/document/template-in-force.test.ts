import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { templateInForce } from './template-in-force.ts'

const of = (version: number, validFrom: `${number}-${number}-${number}`, madeAt: string) => ({ version, validFrom: day(validFrom), madeAt: new Date(madeAt) })
const versions = [of(1, '2026-03-01', '2026-02-20T02:00:00Z'), of(2, '2026-06-01', '2026-03-01T02:00:00Z'), of(3, '2026-03-01', '2026-03-01T08:00:00Z')]

describe('which version of a template makes a paper', () => {
  it.each([
    ['the built-in one before the first begins', '2026-02-28', undefined],
    ['of two that begin on a day the newer', '2026-03-01', 3],
    ['the later one from its day, though it was made earlier', '2026-06-01', 2],
  ] as const)('%s', (_what, on, version) => {
    expect(templateInForce(versions, day(on))?.version).toBe(version)
  })

  it('what was settled after a paper was issued does not change it', () => {
    expect(templateInForce(versions, day('2026-03-01'), new Date('2026-03-01T07:00:00Z'))?.version).toBe(1)
  })
})
