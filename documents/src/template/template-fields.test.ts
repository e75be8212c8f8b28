import { templateKeys } from '@sangkien/domain/document/template-key'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../checker/check-document.ts'
import { day } from '@sangkien/domain/time/day'
import { sayField } from './field-words.ts'
import { type Field, fieldsOf } from './template-fields.ts'
import { templateFaults } from './template-faults.ts'
import { inspectTemplate } from './inspect-template.ts'
import { builtInTemplate, kindOfTemplate, tryTemplate } from './try-template.ts'

const paths = (fields: readonly Field[], before = ''): string[] => fields.flatMap(({ tag, inside }) => [`${before}${tag}`, ...paths(inside, `${before}${tag}.`)])

describe.each(templateKeys)('the template %s', (key) => {
  it('has words for every field it may use', async () => {
    expect(paths(await fieldsOf(key)).filter((path) => sayField(key, path) === undefined)).toEqual([])
  })

  it('comes back as it went out without a fault, and is safe to open', async () => {
    const template = await builtInTemplate(key)
    expect(await inspectTemplate(template)).toBeUndefined()
    expect(await templateFaults(template, key)).toEqual({ faults: [], unused: [] })
  })

  it('is tried with ordinary and with the worst data, in the form of the decree', async () => {
    for (const facts of ['ordinary', 'worst'] as const) {
      const { report } = await checkDocument(await tryTemplate(key, await builtInTemplate(key), facts), { kind: kindOfTemplate(key), on: day('2026-11-26') })
      expect(report.rules.filter(({ state }) => state === 'failed').map(({ rule }) => rule)).toEqual([])
    }
  }, 60_000)
})

it('says of a field what it is, with an example', async () => {
  const fields = await fieldsOf('recognition-decision')
  expect(fields.find(({ tag }) => tag === 'numberLine')).toEqual({ tag: 'numberLine', kind: 'text', example: 'Số: 05/QĐ-VP', inside: [] })
  expect(fields.find(({ tag }) => tag === 'mottoRule')).toMatchObject({ kind: 'drawn' })
  const initiatives = fields.find(({ tag }) => tag === 'initiatives')
  expect(initiatives).toMatchObject({ kind: 'list' })
  expect(initiatives?.inside.find(({ tag }) => tag === 'others')?.inside.map(({ tag }) => tag)).toEqual(['name', 'position', 'share'])
})
