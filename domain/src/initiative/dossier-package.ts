import { canonical } from '../history/chain.ts'

export const packageKinds = ['paper', 'decision', 'certificate', 'evidence', 'index'] as const

/** One file of a package: what it is, its mark, and who made or put it there when (ISO text). */
export interface PackedEntry {
  readonly name: string
  readonly kind: (typeof packageKinds)[number]
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  readonly at: string
  readonly byName: string
}

/** What a dossier package says of itself, in `manifest.json`. `seal` is the SHA-256 of all the rest as canonical JSON. */
export interface PackageManifest {
  readonly format: 'sangkien-dossier-package/1'
  readonly agency: string
  /** None while it is a draft. */
  readonly code: string | null
  readonly title: string
  /** The mark of what was filed, as on the receipt; none of a draft. */
  readonly snapshotSha256: string | null
  readonly madeAt: string
  readonly madeBy: string
  /** In the order of the dossier. */
  readonly files: readonly PackedEntry[]
  readonly seal: string
}

/** The one file the manifest does not list: itself. */
export const manifestName = 'manifest.json'

export const sealText = ({ seal: _seal, ...rest }: Omit<PackageManifest, 'seal'> & { readonly seal?: string }): string => canonical(rest)

/** A file as it was found; `sha256` is absent of one that cannot be read. */
export interface FoundFile { readonly name: string; readonly sha256: string | undefined }

export type PackageFault =
  | { readonly code: 'no_manifest' }
  | { readonly code: 'manifest_unreadable' }
  /** Its own mark does not fit what it says. */
  | { readonly code: 'manifest_changed' }
  /** Whole, perhaps, but not the package whose mark was written down. */
  | { readonly code: 'another_package'; readonly seal: string }
  | { readonly code: 'missing' | 'changed' | 'added' | 'twice'; readonly name: string }

export interface PackageVerdict { readonly manifest: PackageManifest | undefined; readonly whole: readonly string[]; readonly faults: readonly PackageFault[] }

/**
 * What is whole, missing, changed or added in a package, by its manifest. Who changes a file can write the manifest anew: only
 * the seal kept elsewhere (`kept`, from the index on paper, say) shows that.
 */
export function verifyPackage(manifestText: string | undefined, found: readonly FoundFile[], sha256: (text: string) => string, kept?: string): PackageVerdict {
  const manifest = manifestText === undefined ? undefined : readManifest(manifestText)
  if (!manifest) return { manifest: undefined, whole: [], faults: [{ code: manifestText === undefined ? 'no_manifest' : 'manifest_unreadable' }] }
  const seal = sha256(sealText(manifest))
  const faults: PackageFault[] = [
    ...(seal === manifest.seal ? [] : [{ code: 'manifest_changed' } as const]),
    ...(kept === undefined || kept === seal ? [] : [{ code: 'another_package', seal } as const]),
  ]
  const whole: string[] = []
  for (const { name, sha256: wanted } of manifest.files) {
    const there = found.filter((one) => one.name === name)
    if (there.length === 0) faults.push({ code: 'missing', name })
    else if (there.length > 1) faults.push({ code: 'twice', name })
    else if (there[0]?.sha256 !== wanted) faults.push({ code: 'changed', name })
    else whole.push(name)
  }
  const listed = new Set(manifest.files.map(({ name }) => name))
  for (const name of new Set(found.map((one) => one.name))) if (name !== manifestName && !listed.has(name)) faults.push({ code: 'added', name })
  if (found.filter(({ name }) => name === manifestName).length > 1) faults.push({ code: 'twice', name: manifestName })
  return { manifest, whole, faults }
}

function readManifest(text: string): PackageManifest | undefined {
  try {
    const read = JSON.parse(text) as Partial<PackageManifest> | null
    const isEntry = (one: Partial<PackedEntry> | null) => typeof one?.name === 'string' && typeof one.sha256 === 'string'
    return read?.format === 'sangkien-dossier-package/1' && typeof read.seal === 'string' && Array.isArray(read.files) && read.files.every(isEntry) ? (read as PackageManifest) : undefined
  } catch {
    return undefined
  }
}
