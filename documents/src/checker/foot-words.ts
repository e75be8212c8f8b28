const DEGREE = /^(TS|ThS|PGS|GS|NGƯT|NGND|TTƯT|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Luật sư)[. ]/i
const FILE_COPY = /^- Lưu: VT(, [\p{L}&.]+(\s?\([^)]+\))?)?(, Hồ sơ)?\.$/u

export const LAST_RECIPIENT_EXAMPLE = '- Lưu: VT, HCQT.'
export const RECIPIENT_EXAMPLE = '- …;'

/** Whether a title of learning or honour stands before the name of the one who signs. */
export const hasDegree = (name: string): boolean => DEGREE.test(name)
/** Whether a line of the recipients is written as the decree has it: a dash, and `;`, but the file copy last and with a full stop. */
export const isRecipient = (text: string, last: boolean): boolean => (last ? FILE_COPY.test(text) : text.startsWith('- ') && text.endsWith(';'))
