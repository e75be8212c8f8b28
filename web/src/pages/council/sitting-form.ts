import type { Sitting } from '@sangkien/contract/council'
import type { Wire } from '../../api/wire.ts'
import { sayTime } from '../../say/day.ts'
import type { FieldProblem } from '../../ui/ErrorSummary.tsx'
import { dayOf } from '@sangkien/domain/time/day'

/** The form of a sitting: day and hour apart, as people type them. */
export interface SittingForm { readonly name: string; readonly councilId: string; readonly roundId: string; readonly day: string; readonly hour: string; readonly place: string; readonly scoresDue: string }

export const emptySitting: SittingForm = { name: '', councilId: '', roundId: '', day: '', hour: '08:00', place: '', scoresDue: '' }

export const formOf = ({ name, councilId, roundId, heldAt, place, scoresDue }: Wire<Sitting>): SittingForm => ({ name, councilId, roundId, day: dayOf(new Date(heldAt)), hour: sayTime(heldAt), place, scoresDue })

const anHour = /^([01]?\d|2[0-3])[:hg]([0-5]\d)?$/

/** What is still missing or cannot be read, by field. */
export function problemsOf({ name, councilId, roundId, day, hour, place, scoresDue }: SittingForm): readonly FieldProblem[] {
  const wrong = (bad: boolean, field: string, message: string) => (bad ? [{ field, message }] : [])
  return [
    ...wrong(councilId === '', 'councilId', 'Chọn hội đồng.'),
    ...wrong(roundId === '', 'roundId', 'Chọn đợt xét.'),
    ...wrong(name.trim().length < 5, 'name', 'Ghi tên phiên họp, ít nhất 5 ký tự.'),
    ...wrong(day === '', 'day', 'Ghi ngày họp.'),
    ...wrong(!anHour.test(hour.trim()), 'hour', 'Ghi giờ họp, ví dụ 08:00 hoặc 13h30.'),
    ...wrong(place.trim().length < 2, 'place', 'Ghi nơi họp.'),
    ...wrong(scoresDue === '', 'scoresDue', 'Ghi hạn chấm điểm.'),
  ]
}

/** A day and an hour as people type them, as an instant with the offset of Việt Nam; undefined where either is missing or cannot be read. */
export function instantOf(day: string, hour: string): string | undefined {
  const [, hours, minutes = '00'] = anHour.exec(hour.trim()) ?? []
  return day === '' || hours === undefined ? undefined : `${day}T${hours.padStart(2, '0')}:${minutes}:00+07:00`
}

/** As the server takes it. */
export const bodyOf = ({ day, hour, name, councilId, roundId, place, scoresDue }: SittingForm) => ({ name, councilId, roundId, place, scoresDue, heldAt: instantOf(day, hour) ?? '' })
