/** How a page was read: from letters that stand in the file, from a picture of them (OCR), or without anything on it. */
export type PageWay = 'letters' | 'picture' | 'blank'

export interface PageReading {
  readonly way: PageWay
  /** How sure the reading of a picture is, 0 to 100; 0 of one that could not be read at all. */
  readonly confidence: number
  /** Paragraphs, one a line. */
  readonly text: string
}

export const blank: PageReading = { way: 'blank', confidence: 100, text: '' }
export const unreadable: PageReading = { way: 'picture', confidence: 0, text: '' }
/** Letters that stand in the file are what they are. */
export const ofLetters = (text: string): PageReading => ({ way: 'letters', confidence: 100, text })
