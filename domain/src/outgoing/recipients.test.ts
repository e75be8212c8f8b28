import { expect, it } from 'vitest'
import { recipientsToAdd } from './recipients.ts'

const there = ['Như trên', 'Các phòng, đơn vị', 'Lưu: VT, HCQT']

it.each([
  ['of another list', ['Công đoàn cơ sở', 'Hội đồng sáng kiến'], ['Công đoàn cơ sở', 'Hội đồng sáng kiến']],
  ['named already, in other letters', ['các phòng,  đơn vị;'], []],
  ['named by two lists', ['Công đoàn cơ sở', '- Công đoàn cơ sở;'], ['Công đoàn cơ sở']],
  ['the copy kept, which a paper has of its own', ['Lưu: VT', 'lưu : VT, TH'], []],
  ['nothing', ['  ', '-'], []],
])('recipients %s', (_which, added, expected) => {
  expect(recipientsToAdd(there, added)).toEqual(expected)
})
