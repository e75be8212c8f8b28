import type { Gender, PersonKind } from '../people/kind.ts'
import { fold } from '../text/fold.ts'

const key = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, ' ').trim()
const reader = <T>(words: readonly (readonly [T, readonly string[]])[]) => {
  const known = new Map(words.flatMap(([value, spelled]) => spelled.map((word): [string, T] => [word, value])))
  return (text: string): T | undefined => known.get(key(text))
}

export const readGender = reader<Gender>([['male', ['nam', 'male', 'm', 'trai', 'ong']], ['female', ['nu', 'female', 'f', 'gai', 'ba']]])

/** Công chức, viên chức, người lao động, and what offices write for them: biên chế, hợp đồng theo Nghị định 68, 111. */
export const readKind = reader<PersonKind>([
  ['civil_servant', ['cong chuc', 'cc', 'can bo', 'can bo cong chuc', 'cbcc', 'bien che cong chuc', 'civil servant']],
  ['public_employee', ['vien chuc', 'vc', 'bien che vien chuc', 'public employee']],
  ['worker', ['nguoi lao dong', 'nld', 'lao dong', 'hop dong', 'hop dong lao dong', 'hdld', 'hd', 'lao dong hop dong', 'hop dong 68', 'hop dong 111', 'hd 68', 'hd 111', 'hd68', 'hd111', 'worker']],
])

export const readYesNo = reader<boolean>([[true, ['co', 'x', 'yes', '1', 'true', 'la', 'doan vien', 'y', 'v']], [false, ['khong', 'no', '0', 'false', 'chua', 'n', 'k']]])
