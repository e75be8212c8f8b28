import { fold } from '../text/fold.ts'

const longest = 60

/**
 * A user name for somebody, as offices write them: the given name, a dot, the initials of the rest (`Nguyễn Thị Lan` is `lan.nt`),
 * with the first number that makes it free where it is taken. Always one the account takes: small letters, digits, dots, 2 to 60 of them.
 */
export function usernameFor(fullName: string, isTaken: (username: string) => boolean): string {
  const words = fold(fullName).replace(/[^a-z0-9 ]/g, '').split(' ').filter((word) => word !== '')
  const initials = words.slice(0, -1).map((word) => word[0]).join('')
  const plain = [words.at(-1) ?? 'nguoi.dung', initials].filter((part) => part !== '').join('.').slice(0, longest - 6)
  const stem = plain.length < 2 ? `${plain}.` : plain
  if (!isTaken(stem)) return stem
  let number = 2
  while (isTaken(`${stem}${number}`)) number += 1
  return `${stem}${number}`
}

/** What every user name that could be given to this person begins with: to ask for those taken. */
export const usernameStem = (fullName: string): string => usernameFor(fullName, () => false)
