import { type Converter, openConverter } from '@sangkien/documents/pdf/convert'

let shared: Converter | undefined

/** The process's one LibreOffice (1.2 GB when warm): started by the first PDF anybody asks for, ended when idle or with the server. */
export const converter = (): Converter => (shared ??= openConverter({ sofficePath: process.env.SOFFICE_PATH }))

/** Ends LibreOffice with the server; a later document would start another. */
export function closeConverter(): void {
  shared?.close()
  shared = undefined
}
