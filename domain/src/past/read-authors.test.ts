import { describe, expect, it } from 'vitest'
import { readAuthors } from './read-authors.ts'

const names = (text: string, lines?: readonly string[]) => readAuthors({ text, ...(lines && { lines }) }).authors.map(({ name }) => name)
const [lan, minh, quan] = ['Nguyễn Thị Lan', 'Trần Văn Minh', 'Lê Hoàng Quân']

describe('the authors of a cell', () => {
  it.each([
    ['one', lan, [lan]], ['in capitals', 'NGUYỄN THỊ LAN', [lan]], ['behind semicolons', `${lan}; ${minh};${quan}.`, [lan, minh, quan]], ['behind commas and "và"', `${lan}, ${minh} và ${quan}`, [lan, minh, quan]], ['with "&"', `${lan} & ${minh}`, [lan, minh]],
    ['numbered on one line', `1. ${lan} 2. ${minh} 3. ${quan}`, [lan, minh, quan]], ['numbered in brackets', `(1) ${lan}; (2) ${minh}`, [lan, minh]], ['with titles', `ThS. ${lan}, PGS.TS. ${minh}, đồng chí ${quan}`, [lan, minh, quan]], ['with shares', `${lan} (60%), ${minh}: 40%`, [lan, minh]],
    ['with what they do', `${lan} - Trưởng phòng; ${minh} (Chuyên viên, Phòng Tổng hợp)`, [lan, minh]], ['with their post behind a comma', `${lan}, Trưởng phòng Tổng hợp`, [lan]], ['twice the same', `${lan}; ${lan}`, [lan]], ['a group', 'Tập thể Phòng Tổng hợp', ['Tập thể Phòng Tổng hợp']],
    ['a name with Và in it', 'Võ Thị Vân', ['Võ Thị Vân']], ['names of the peoples here', "H'Hen Niê; Y-Blô Niê", ["H'Hen Niê", 'Y-Blô Niê']], ['family names that are titles too', 'Bà Thị Ông; Cô Văn Thầy', ['Thị Ông', 'Văn Thầy']],
  ])('%s', (_what, text, found) => expect(names(text)).toEqual(found))

  it('line by line, dashes and bullets before them', () => expect(names('x', [`- ${lan}`, `• ${minh},`, `+ ${quan}`])).toEqual([lan, minh, quan]))
  it('says what may be the unit of each', () => expect(readAuthors({ text: `${lan} (Phòng Tổng hợp, 60%); ${minh} - Ban Thanh tra` }).authors).toEqual([{ name: lan, about: 'Phòng Tổng hợp' }, { name: minh, about: 'Ban Thanh tra' }]))
  it.each([`${lan} và cộng sự`, `${lan}, cùng các cộng sự`, `${lan} và nhóm cộng sự.`])('tells that others are not named: %s', (text) => expect([names(text), readAuthors({ text }).others]).toEqual([[lan], text]))
  it.each(['=1+1', '12', '<b>', '@x'])('"%s" is no name', (text) => expect(readAuthors({ text })).toEqual({ authors: [], others: undefined, notNames: [text] }))
})
