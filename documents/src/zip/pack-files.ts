import PizZip from 'pizzip'

export interface PackedFile { readonly name: string; readonly bytes: Uint8Array }

/** Files as one .zip, in their order; a name that comes twice gets a number, so that none is lost. */
export function packFiles(files: readonly PackedFile[]): Uint8Array {
  const zip = new PizZip()
  const taken = new Set<string>()
  for (const { name, bytes } of files) {
    const free = freeName(diskName(name), taken)
    taken.add(free)
    zip.file(free, bytes)
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

/** A name a disk takes, whatever the system. */
export const diskName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')

/** The name, or with a number when it is taken. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  const dot = name.lastIndexOf('.')
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let number = 2
  while (taken.has(`${stem} (${number})${end}`)) number += 1
  return `${stem} (${number})${end}`
}
