import { fold } from '../text/fold.ts'
import { readName } from '../import/read-name.ts'
import type { Cell } from '../import/cell.ts'

export interface ReadAuthors {
  readonly authors: readonly { readonly name: string; /** What stands with the name and may be their unit. */ readonly about?: string }[]
  /** "và cộng sự": others whom the list does not name. */
  readonly others: string | undefined
  /** What stands where a name should and can be none. */
  readonly notNames: readonly string[]
}

const andOthers = /(?:,|;|\s)*(?:và|cùng|&)?\s*(?:các |những |nhóm )*(?:cộng sự|đồng nghiệp|thành viên khác)\.?$/iu
const honorific = /^(?:đ\/c|đc|đồng chí|ông|bà|thầy|cô|gs|pgs|ts|ths|bs|bscki{0,2}|ks|cn|ds|đd|thạc sĩ|tiến sĩ|bác sĩ|kỹ sư|cử nhân|dược sĩ)(?:[.:]\s*|\s+(?=\p{Lu}))/iu
/** Words with which a post or a unit begins, and no name of a person does. */
const notAPerson = /^(?:phong|ban|to|khoa|truong|so|trung tam|tram|van phong|chi cuc|cuc|vien|benh vien|uy ban|ubnd|chuyen vien|giam doc|pho|hieu truong|giao vien|truong phong|chanh van phong|nhan vien|can bo|bac si|don vi|xa|phuong|huyen|thi tran) /
/** Groups are named as they are. */
const aGroup = /^(?:tap the|nhom|doi|to|chi doan|cong doan) /

/**
 * The authors of a cell in which people write several: one a line, behind numbers or dashes, between `;`, `,`, `và` and `&`. Titles
 * before a name, shares and brackets behind it are no part of it; a post or unit behind a comma goes with the name before.
 */
export function readAuthors({ text, lines }: Pick<Cell, 'text' | 'lines'>): ReadAuthors {
  const authors: { name: string; about?: string }[] = []
  const notNames: string[] = []
  let others: string | undefined
  for (const piece of (lines ?? [text]).flatMap(splitLine)) {
    const left = piece.replace(andOthers, '').trim()
    if (left !== piece.trim()) others = text
    const { name, about } = partsOf(left)
    const last = authors.at(-1)
    if (name === '') continue
    if (last && notAPerson.test(`${fold(name)} `) && !aGroup.test(`${fold(name)} `)) last.about ??= name
    else if (!/\p{L}{2}/u.test(name) || /^[=@<]/.test(name)) notNames.push(name)
    else authors.push({ name: readName(name) ?? name, ...(about !== undefined && { about }) })
  }
  return { authors: authors.filter(({ name }, at) => authors.findIndex((one) => one.name === name) === at), others, notNames }
}

const splitLine = (line: string): string[] =>
  line.split(/;|\s+(?:và|&)\s+|\s&\s|(?:^|[\s,;])(?:\(?\d{1,2}[.)]\s*|[-–•*+]\s+)(?=\p{L})/iu).flatMap(splitAtCommas)

/** Not within brackets: `Lan (Phòng Tổng hợp, 60%)` is one. */
const splitAtCommas = (text: string): string[] => text.split(/,(?![^(]*\))|\/(?=\s*\p{Lu}\p{Ll})/u)

function partsOf(text: string): { readonly name: string; readonly about?: string } {
  let name = text.replace(/^[\s.,:–•*+-]+|[\s.,:;–-]+$/g, '').replace(/\s+/g, ' ')
  for (let before = ''; before !== name; ) { before = name; name = name.replace(honorific, '') }
  const bracket = /\(([^)]*)\)?/.exec(name)
  const [bare = '', ...behind] = name.replace(/\([^)]*\)?/g, ' ').replace(/[:\s–-]*\d+([.,]\d+)?\s*%.*$/u, '').split(/\s+[-–]\s+|:\s+/u)
  const about = [bracket?.[1]?.replace(/[;,\s]*\d+([.,]\d+)?\s*%/g, '').trim(), ...behind.map((one) => one.trim())].find((one) => one !== undefined && one !== '')
  return { name: bare.trim(), ...(about !== undefined && { about }) }
}
