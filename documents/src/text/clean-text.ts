// Control characters other than tab and line feed, characters XML 1.0 forbids, marks that reverse the direction of reading
// (a name could be made to read otherwise than it is stored), and invisible joiners and byte order marks.
const UNWANTED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g

/**
 * Text as it may stand in a document: NFC, without control and direction characters, line ends as `\n`.
 * A character Word would refuse makes the whole file unreadable, so every string passes here on its way in.
 */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?|\u2028|\u2029/g, '\n').replace(UNWANTED, '').normalize('NFC')

/** The same on one line: line ends and runs of spaces become one space. No-break spaces stay. */
export const cleanLine = (text: string): string => cleanText(text).replace(/[ \t\n]+/g, ' ').trim()

/** The paragraphs of a longer text: split at line ends, empty ones dropped. */
export const cleanParagraphs = (text: string): string[] =>
  cleanText(text).split('\n').map((line) => line.replace(/[ \t]+/g, ' ').trim()).filter((line) => line !== '')
