import type { UnitId } from '../ids.ts'
import type { Gender } from '../people/kind.ts'
import { addYears, type Day, day } from '../time/day.ts'
import type { SheetRow } from './cell.ts'
import type { Hint, PersonFacts, Wrong } from './person-facts.ts'
import type { PersonField } from './person-field.ts'
import { readDay } from './read-day.ts'
import { readName } from './read-name.ts'
import { cellTaker } from './take-cell.ts'
import { readGender, readKind, readYesNo } from './read-word.ts'

export interface ReadPerson { readonly facts: PersonFacts; readonly wrongs: readonly Wrong[]; readonly hints: readonly Hint[] }

interface Around { readonly fields: readonly (PersonField | null)[]; readonly heading: string | undefined; readonly findUnit: (text: string) => UnitId | Wrong; readonly on: Day }

const longest: Partial<Record<PersonField, number>> = { title: 100, qualification: 200, email: 200 }

/** Reads one entry of a staff list. Everything wrong with it is found, not only the first thing. */
export function readPerson(row: SheetRow, { fields, heading, findUnit, on }: Around): ReadPerson {
  const { cells } = row
  const wrongs: Wrong[] = []
  const hints: Hint[] = []
  const cellOf = cellTaker(row, fields, longest, (wrong) => wrongs.push(wrong))
  const textOf = (field: PersonField) => cellOf(field)?.text
  const wordOf = <T>(field: PersonField, read: (text: string) => T | undefined, code: 'gender_unknown' | 'kind_unknown' | 'yes_no_unknown'): T | undefined => {
    const text = textOf(field)
    const value = text === undefined ? undefined : read(text)
    if (text !== undefined && value === undefined) wrongs.push({ code, text })
    return value
  }
  const dayOf = (field: PersonField): Day | undefined => {
    const cell = cellOf(field)
    const found = cell && readDay(cell, on)
    if (found === 'no_day' && field !== 'activeFrom') hints.push({ code: 'birth_without_day', text: cell!.text })
    else if (found === 'unreadable' || found === 'no_day') wrongs.push({ code: 'day_unreadable', field, text: cell!.text })
    else return found
    return undefined
  }

  const said = fields.includes('fullName') ? textOf('fullName') : [textOf('familyName'), textOf('givenName')].filter(Boolean).join(' ') || undefined
  const fullName = said === undefined ? undefined : readName(said)
  if (said === undefined && !wrongs.some((wrong) => wrong.code === 'cell_fault')) wrongs.push({ code: 'name_missing' })
  if (said !== undefined && fullName === undefined) wrongs.push({ code: 'name_not_a_name', text: said.slice(0, 100) })

  const [male, female] = [dayOf('birthMale'), dayOf('birthFemale')]
  const birthDate = dayOf('birthDate') ?? male ?? female
  if (birthDate !== undefined && (birthDate < earliest || birthDate > addYears(on, -youngest))) wrongs.push({ code: 'birth_not_believable', on: birthDate })
  const gender: Gender | undefined = wordOf('gender', readGender, 'gender_unknown')
    ?? (wordOf('female', readYesNo, 'yes_no_unknown') === true ? 'female' : undefined)
    ?? (cells[fields.indexOf('birthMale')] ? 'male' : cells[fields.indexOf('birthFemale')] ? 'female' : undefined)

  const unitText = textOf('unit') ?? heading
  const unit = unitText === undefined ? undefined : findUnit(unitText)
  if (typeof unit === 'object') wrongs.push(unit)

  const email = textOf('email')?.toLowerCase()
  if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) wrongs.push({ code: 'email_wrong', text: email })
  const username = textOf('username')?.toLowerCase()
  if (username !== undefined && !/^[a-z0-9._-]{2,60}$/.test(username)) wrongs.push({ code: 'username_wrong', text: username })

  const facts = {
    fullName, birthDate, gender, kind: wordOf('kind', readKind, 'kind_unknown'), title: textOf('title'), unitText, unitId: typeof unit === 'string' ? unit : undefined,
    qualification: textOf('qualification'), email, username, activeFrom: dayOf('activeFrom'), unionMember: wordOf('unionMember', readYesNo, 'yes_no_unknown'),
  }
  return { facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as PersonFacts, wrongs, hints }
}

/** Nobody who works today was born before, and nobody works before the age of fifteen (Bộ luật Lao động 2019, Điều 3). */
const earliest = day('1920-01-01')
const youngest = 15
