import { expect, it } from 'vitest'
import { isTest, sources } from './sources.ts'

/** Provinces and cities under the centre: the 34 since 01/07/2025, and those that were before. */
const provinces = [
  'An Giang', 'Bà Rịa', 'Bạc Liêu', 'Bắc Giang', 'Bắc Kạn', 'Bắc Ninh', 'Bến Tre', 'Bình Dương', 'Bình Định', 'Bình Phước', 'Bình Thuận', 'Cà Mau', 'Cao Bằng', 'Cần Thơ', 'Đà Nẵng', 'Đắk Lắk', 'Đắk Nông', 'Điện Biên', 'Đồng Nai', 'Đồng Tháp',
  'Gia Lai', 'Hà Giang', 'Hà Nam', 'Hà Nội', 'Hà Tĩnh', 'Hải Dương', 'Hải Phòng', 'Hậu Giang', 'Hòa Bình', 'Hồ Chí Minh', 'Hưng Yên', 'Khánh Hòa', 'Kiên Giang', 'Kon Tum', 'Lai Châu', 'Lạng Sơn', 'Lào Cai', 'Lâm Đồng', 'Long An', 'Nam Định', 'Nghệ An',
  'Ninh Bình', 'Ninh Thuận', 'Phú Thọ', 'Phú Yên', 'Quảng Bình', 'Quảng Nam', 'Quảng Ngãi', 'Quảng Ninh', 'Quảng Trị', 'Sóc Trăng', 'Sơn La', 'Tây Ninh', 'Thái Bình', 'Thái Nguyên', 'Thanh Hóa', 'Thừa Thiên', 'Huế', 'Tiền Giang', 'Trà Vinh', 'Tuyên Quang',
  'Vĩnh Long', 'Vĩnh Phúc', 'Vũng Tàu', 'Yên Bái',
]
const plain = (text: string) => text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[đĐ]/g, (d) => (d === 'đ' ? 'd' : 'D'))
/** As written on a page, or run together in a name of the code: `daNang`, `da_nang`, `DA_NANG`. */
const named = provinces.map((name) => {
  const parts = plain(name).split(' ')
  const [first = '', rest] = [parts[0], parts.slice(1).join('')]
  const ways = [`(?:(?<![a-zA-Z])${first.toLowerCase()}|${first})${rest}`, `(?<![a-zA-Z])${parts.join('[_-]?').toLowerCase()}`, `(?<![A-Z])${parts.join('_?').toUpperCase()}`]
  return { name, written: new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'), coded: new RegExp(`(?:${ways.join('|')})(?![a-z])`), words: parts.length }
})

/** The one file that may: it names the packs that ship, each after whose regulation it is. */
const allowed = 'domain/src/regulation/shipped-packs.ts'

/** Offices and papers made up to be shown and tried: they stand in a province, and no rule looks at it. */
const invented = ['server/src/demo/', 'documents/src/sample/']

const code = sources('{domain,contract,documents,server,web}/src/**/*.{ts,tsx}').filter((file) => !isTest(file) && !invented.some((folder) => file.path.startsWith(folder)))
  .map(({ path, text }) => ({ path, text: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '') }))
const naming = code.flatMap(({ path, text }) => named.filter(({ written, coded, words }) => written.test(text) || (words > 1 && coded.test(plain(text)))).map(({ name }) => `${path}: ${name}`))

it('what a province wants differently is data: no code names one', () => {
  expect(code.length).toBeGreaterThan(500)
  expect(naming.filter((one) => !one.startsWith(`${allowed}:`))).toEqual([])
})

it('would see one, written out or run together', () => {
  const sees = (text: string) => named.some(({ written, coded, words }) => written.test(text) || (words > 1 && coded.test(plain(text))))
  expect(['Sở Nội vụ Quảng Trị', 'if (agency === "da_nang")', 'const daNangQuorum = 3'].map(sees)).toEqual([true, true, true])
  expect(['huế', 'giá gia lại', 'số phiếu'].map(sees)).toEqual([false, false, false])
})
