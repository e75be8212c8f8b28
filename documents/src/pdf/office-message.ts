/** What the server asks of the LibreOffice process. */
export interface ToOffice {
  readonly id: number
  readonly docx: Uint8Array
}

/** What the LibreOffice process answers: that it stands, then one answer for each question. */
export type FromOffice =
  | 'ready'
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly failure: string }
