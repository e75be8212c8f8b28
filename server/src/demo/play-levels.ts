import { listInitiatives } from '@sangkien/contract/initiative'
import { addNominationPaper, answerNomination, noteAdoption, proposeTo, readBeyond, sendNomination } from '@sangkien/contract/nomination'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { Level } from '@sangkien/domain/nomination/level'
import { addDays, type Day, day } from '@sangkien/domain/time/day'
import type { Cast } from './demo-cast.ts'
import type { StageManager } from './stage-manager.ts'

/** How far each proposal of a year gets. */
type Far = 'preparing' | 'sent' | 'recognised' | 'declined'

const years: readonly { readonly from: Day; readonly applied: Day; readonly units: readonly (readonly string[])[]; readonly province: readonly Far[] }[] = [
  { from: day('2024-01-01'), applied: day('2025-01-13'), units: [['TH', 'NC'], ['KGVX'], ['HCQT', 'TH', 'KTN']], province: ['recognised', 'declined', 'recognised'] },
  { from: day('2025-01-01'), applied: day('2026-01-12'), units: [['NC'], ['HCQT', 'PVHCC'], ['TH'], ['KTN', 'BTCD']], province: ['recognised', 'sent', 'declined', 'sent'] },
  { from: day('2026-01-01'), applied: day('2026-09-14'), units: [['HCQT'], ['TH', 'KGVX'], ['NC']], province: ['preparing'] },
]
const effects = [
  'Thời gian xử lý mỗi việc giảm từ 45 phút còn 20 phút; ba tháng áp dụng không phát sinh sai sót.', 'Đơn vị áp dụng cho toàn bộ hồ sơ nhận trong quý, không phải nhập lại số liệu.', 'Áp dụng thử một tháng, sau đó đưa vào lịch làm việc hằng tuần của đơn vị.',
] as const

/** Each year some of what was recognised is taken up by units, and the best goes to the province; the first of all on to the nation. */
export function playLevels(manager: StageManager, { parts: { secretary }, units }: Cast): void {
  for (const [which, year] of years.entries())
    manager.on(year.applied, 9, async () => {
      const { rows } = await manager.as(secretary, listInitiatives, { query: { stage: ['recognised'], limit: 100, sort: 'received' } })
      const own = rows.filter(({ decidedOn }) => decidedOn !== null && decidedOn >= year.from && decidedOn.slice(0, 4) === year.from.slice(0, 4)).slice(0, year.units.length)
      for (const [at, { id }] of own.entries()) {
        const standing = (await manager.as(secretary, readBeyond, { params: { id } })).mayTellOf
        for (const [turn, code] of year.units[at]!.entries()) {
          const unit = standing.find((one) => one.id === units.get(code))
          if (unit) await manager.as(secretary, noteAdoption, { params: { id }, body: { unitId: unit.id, from: addDays(year.applied, -30 * (turn + 1)), effect: effects[(at + turn) % effects.length]! } })
        }
        const far = year.province[at]
        if (far) await goTo(manager, secretary, id, 'province', far, addDays(year.applied, 14 + at))
        if (which === 0 && at === 0 && far === 'recognised') manager.on(addDays(year.applied, 200), 9, () => goTo(manager, secretary, id, 'nation', 'sent', addDays(year.applied, 210)))
      }
    })
}

async function goTo(manager: StageManager, secretary: Cast['parts']['secretary'], id: InitiativeId, level: Level, far: Far, sentOn: Day): Promise<void> {
  const { nominations } = await manager.as(secretary, proposeTo, { params: { id }, body: { level } })
  const one = nominations.find((found) => found.level === level && found.state === 'preparing')!
  const bring = one.papers.filter(({ source }) => source === 'upload')
  for (const { code, label } of far === 'preparing' ? bring.slice(0, 1) : bring)
    await manager.upload(secretary, addNominationPaper, { params: { id: one.id, code } }, { name: `${label}.txt`, bytes: Buffer.from(`${label}\n\nVăn bản minh họa, mọi tên và số liệu đều hư cấu.\n`) })
  if (far === 'preparing') return
  const number = `${100 + Number(sentOn.slice(8))}/VP-HCQT`
  manager.on(sentOn, 9, async () => void (await manager.as(secretary, sendNomination, { params: { id: one.id }, body: { number, on: sentOn } })))
  if (far === 'sent') return
  const on = addDays(sentOn, 75)
  manager.on(on, 10, async () => void (await manager.as(secretary, answerNomination, { params: { id: one.id }, body: { answer: far, number: `${200 + Number(on.slice(8))}/QĐ-UBND`, on, note: far === 'declined' ? 'Chưa chứng minh được khả năng nhân rộng ngoài cơ quan.' : '' } })))
}
