import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** `.VnTime` is TCVN3, `.VnTimeH` shows all of it as capitals, `VNI-Times` is VNI; any other font shows what is there. */
export function decodeByFont(text: string, font: string | undefined): string {
  if (font === undefined || text === '') return text
  if (/^\.vn/i.test(font)) return /h$/i.test(font) ? fromTcvn3(text).toLocaleUpperCase('vi') : fromTcvn3(text)
  return /^vni[-\s]/i.test(font) ? fromVni(text) : text
}
