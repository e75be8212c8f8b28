import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { sayField } from '@sangkien/domain/initiative/field-name'
import { sayDay } from './day.ts'

type Pack = Pick<RegulationPack, 'sections' | 'conditions' | 'refusalReasons'>
type Say = (value: unknown, pack: Pack) => string

const day = (label: string): Say => (value) => `${label} ${sayDay(String(value))}`
const verdicts: Readonly<Record<string, string>> = { met: 'đạt', not_met: 'không đạt', unclear: 'chưa rõ', not_duplicate: 'không trùng', partly_improved: 'trùng một phần, có cải tiến', duplicate: 'trùng' }

/** What may stand with a happening, in the order it is told. */
const details: Readonly<Record<string, Say>> = {
  field: (value, { sections }) => sayField(String(value), sections),
  fields: (value, { sections }) => (Array.isArray(value) ? value.map((field) => sayField(String(field), sections)).join(', ') : ''),
  condition: (value, { conditions }) => conditions.find(({ code }) => code === value)?.label ?? String(value),
  run: (value) => `lần đối chiếu ${String(value)}`,
  verdict: (value) => verdicts[String(value)] ?? String(value),
  earlier: (value) => `hồ sơ ${String(value)}`,
  name: (value) => String(value),
  title: (value) => String(value),
  // A refusal at intake keeps the code of its ground; every other reason is in words.
  reason: (value, { refusalReasons }) => refusalReasons.find(({ code }) => code === value)?.label ?? String(value),
  supports: (value) => (value === true ? 'ủng hộ' : 'chưa ủng hộ'),
  sitting: (value) => String(value),
  receiptNumber: (value) => `biên nhận số ${String(value)}`,
  due: day('đến hết ngày'),
  to: day('đến hết ngày'),
  on: day('ngày'),
}

/** What a happening carries, in words; nothing for what has no words here. */
export function sayHappeningDetail(detail: Readonly<Record<string, unknown>>, pack: Pack): string | undefined {
  const parts = Object.entries(details).flatMap(([name, say]) => (detail[name] === undefined || detail[name] === null || detail[name] === '' ? [] : [say(detail[name], pack)]))
  return parts.length === 0 ? undefined : parts.join(detail['verdict'] === undefined ? '; ' : ': ')
}
