/** One LibreOffice, taking one document at a time. */
export interface Office {
  /** Fulfilled when it can take a document. */
  readonly ready: Promise<void>
  /** The same pages as PDF/A-2b. Rejects with `ConversionFailed`. */
  toPdf(docx: Uint8Array): Promise<Uint8Array>
  /** Ends it at once, whatever it is doing. */
  end(): void
  alive(): boolean
}
