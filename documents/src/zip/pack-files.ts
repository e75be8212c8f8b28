import PizZip from 'pizzip'

export interface PackedFile { readonly name: string; readonly bytes: Uint8Array }

/** Files as one .zip, in their order; a name that comes twice gets a number, so that none is lost. */
export function packFiles(files: readonly PackedFile[]): Uint8Array {
  const zip = new PizZip()
  const taken = new Set<string>()
  for (const { name, bytes } of files) {
    const free = freeName(name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-'), taken)
    taken.add(free)
    zip.file(free, bytes)
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  const dot = name.lastIndexOf('.')
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let number = 2
  while (taken.has(`${stem} (${number})${end}`)) number += 1
  return `${stem} (${number})${end}`
}
