import type { TrackedPiece } from '@sangkien/domain/text/track-changes'

// A piece on its way through a template: `\uE000 which put it in \uE003 which struck it out \uE001 its text \uE002`, of the private use area,
// where no letter of ours is. They become Word's own marks once the template is filled (`template/track-word.ts`).
const OPEN = '\uE000', BETWEEN = '\uE003', BEGIN = '\uE001', END = '\uE002'
const foreign = /[\uE000-\uE003]/g
export const markedPiece = /\uE000(\d*)\uE003(\d*)\uE001([^\uE002]*)\uE002/g

/** A corrected text as one string that keeps its pieces apart, each within its line. */
export const markPieces = (pieces: readonly TrackedPiece[]): string =>
  pieces.map(({ text, ins, del }) => {
    const plain = text.replace(foreign, '')
    return ins === null && del === null ? plain : plain.split('\n').map((line) => (line === '' ? '' : mark(line, ins, del))).join('\n')
  }).join('')

const mark = (text: string, ins: number | null, del: number | null): string => `${OPEN}${ins ?? ''}${BETWEEN}${del ?? ''}${BEGIN}${text}${END}`

/** Words before a text share its fate where all of it came in, or went out, by one correction. */
export function prefixed(prefix: string, text: string): string {
  const whole = new RegExp(`^${markedPiece.source}$`).exec(text)
  return whole ? `${OPEN}${whole[1]}${BETWEEN}${whole[2]}${BEGIN}${prefix}${whole[3]}${END}` : prefix + text
}

/** Without the full stop at its end, where another follows. */
export const withoutStop = (text: string): string => text.replace(/[.;/]+(\uE002?)$/, '$1')
