export type ConversionFailure = 'timeout' | 'crashed' | 'refused' | 'closed'

/** The PDF could not be made. The .docx itself is whole: it can be handed out, and the PDF asked for again. */
export class ConversionFailed extends Error {
  readonly reason: ConversionFailure

  constructor(reason: ConversionFailure, detail: string) {
    super(`PDF not made (${reason}): ${detail}`)
    this.name = 'ConversionFailed'
    this.reason = reason
  }
}
