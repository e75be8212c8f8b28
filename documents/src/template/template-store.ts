/** A template built by code at its first use and kept. The bytes are a .docx an office may open, edit and keep as its own. */
export function keptTemplate(build: () => Promise<Uint8Array>): () => Promise<Uint8Array> {
  let built: Promise<Uint8Array> | undefined
  return () => (built ??= build())
}
