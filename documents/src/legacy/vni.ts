/** VNI: a vowel and a character that carries its marks; some letters are one character. Capitals are the capitals of both. */
const pairs = 'á aù|à aø|ả aû|ã aõ|ạ aï|ă aê|ắ aé|ằ aè|ẳ aú|ẵ aü|ặ aë|â aâ|ấ aá|ầ aà|ẩ aå|ẫ aã|ậ aä|é eù|è eø|ẻ eû|ẽ eõ|ẹ eï|ê eâ|ế eá|ề eà|ể eå|ễ eã|ệ eä|ỉ æ|ĩ ó|ị ò|ó où|ò oø|ỏ oû|õ oõ|ọ oï|ô oâ|ố oá|ồ oà|ổ oå|ỗ oã|ộ oä|ơ ô|ớ ôù|ờ ôø|ở ôû|ỡ ôõ|ợ ôï|ú uù|ù uø|ủ uû|ũ uõ|ụ uï|ư ö|ứ öù|ừ öø|ử öû|ữ öõ|ự öï|ý yù|ỳ yø|ỷ yû|ỹ yõ|ỵ î|đ ñ'

const lower = pairs.split('|').map((pair): [string, string] => { const [letter = '', written = ''] = pair.split(' '); return [written, letter] })
const letters = new Map([
  ...lower, ...lower.map(([written, letter]): [string, string] => [written.toUpperCase(), letter.toUpperCase()]),
  ...lower.filter(([written]) => written.length === 2).map(([written, letter]): [string, string] => [written[0]!.toUpperCase() + written[1]!, letter.toUpperCase()]),
])

/** `Nguyeãn Vaên An` is `Nguyễn Văn An`; the longest match first. */
export function fromVni(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; ) {
    const two = letters.get(text.slice(at, at + 2))
    out += two ?? letters.get(text[at]!) ?? text[at]!
    at += two === undefined ? 1 : 2
  }
  return out
}
