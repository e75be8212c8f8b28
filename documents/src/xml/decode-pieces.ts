/** Decodes a part of an Office file piece after piece, by the mark the first of them begins with. */
export function decodePieces(): (piece: Uint8Array) => string {
  let decoder: { decode(piece: Uint8Array, options: { stream: boolean }): string } | undefined
  return (piece) => (decoder ??= new TextDecoder(encodingOf(piece))).decode(piece, { stream: true })
}

const encodingOf = (bytes: Uint8Array): string => (bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8')
