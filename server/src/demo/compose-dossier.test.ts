import { lacksOf } from '@sangkien/domain/initiative/completeness'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { plainText } from '@sangkien/domain/text/rich-text'
import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { composeDossier } from './compose-dossier.ts'
import { dice } from './dice.ts'
import { allSubjects } from './subjects/all-subjects.ts'

const composed = (seed: number) => allSubjects.map((subject) => ({
  key: `${subject.key} ${seed}`,
  dossier: composeDossier(subject, { unit: 'Phòng Tổng hợp', title: subject.titles[0]!.replace('{dv}', 'Phòng Tổng hợp').replace('{cc}', subject.tools[0]!), tool: subject.tools[0]!, firstAppliedOn: day('2026-03-10'), chance: dice(seed), state: 'applied', hourlyCost: null }),
}))

describe.each([1, 2, 3, 5, 8, 13, 21, 34])('the dossiers of the demonstration, throw %i', (seed) => {
  it.each([['the national regulation', nationalDefault], ['the sample scale', { ...daNangEducation, sections: nationalDefault.sections }]])('could be filed under %s', (_name, pack) => {
    expect(composed(seed).flatMap(({ key, dossier }) => lacksOf(dossier, pack, day('2026-11-23')).map((lack) => `${key}: ${lack.field} ${lack.code}`))).toEqual([])
  })

  it('read like dossiers: 200 to 1.500 words each', () => {
    const words = composed(seed).map(({ key, dossier }) => [key, Object.values(dossier.sections).map(plainText).join(' ').split(/\s+/).length] as const)
    expect(words.filter(([, count]) => count < 200 || count > 1500)).toEqual([])
  })
})
