import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { packageIndex } from '@sangkien/documents/initiative/package-index'
import { diskName, freeName } from '@sangkien/documents/zip/pack-files'
import { type StreamedFile, streamZip } from '@sangkien/documents/zip/stream-zip'
import type { CertificateId, DecisionId, InitiativeId } from '@sangkien/domain/ids'
import { manifestName, type PackageManifest, type PackedEntry, sealText } from '@sangkien/domain/initiative/dossier-package'
import type { Actor } from '../actor.ts'
import { certificatePaper } from '../certificate/certificate-paper.ts'
import type { Tx } from '../db.ts'
import { decisionPaper } from '../decision/decision-paper.ts'
import { bytesOf } from '../document/paper-reply.ts'
import { placeOf } from '../evidence/store-file.ts'
import type { FileReply, House } from '../http/mount.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import type { PaperKind } from './papers-of.ts'
import { readInitiativeFor } from './read-initiative.ts'
import { readPaper } from './read-paper.ts'

type Made = Pick<PackedEntry, 'kind'> & { readonly reply: FileReply }
type Entry = PackedEntry & Pick<StreamedFile, 'from'>

const indexName = 'Muc-luc.txt'
/** Letters of a name inside: with the folder it is unpacked in, Windows takes 260. */
const longestName = 120

/**
 * The dossier as one .zip: its papers, its decision and certificates, then its evidence, each only if this person may open it by
 * its own door. Papers are made once the transaction is over; evidence is streamed from the disk file by file, and a file that
 * is not what was kept breaks the stream off.
 */
export async function dossierPackage(tx: Tx, actor: Actor, house: House, id: InitiativeId, format: 'docx' | 'pdf', now: Date): Promise<FileReply> {
  const { code, title, snapshotSha256, evidence, papers, result, certificates } = await readInitiativeFor(tx, actor, id, now)
  const made: Made[] = []
  for (const kind of papers as PaperKind[]) made.push({ kind: 'paper', reply: await readPaper(tx, actor, id, { kind, format }, house.publicAddress, now) })
  if (result?.decisionId && result.decisionNumber) made.push(...(await ifOpen('decision', decisionPaper(tx, actor, result.decisionId as DecisionId, format, now))))
  for (const one of certificates) made.push(...(await ifOpen('certificate', certificatePaper(tx, actor, one.id as CertificateId, format, house.publicAddress))))
  const { name: agency } = await tx.selectFrom('organisation').where('id', '=', actor.org).select('name').executeTakeFirstOrThrow()

  const bytes = async () => {
    const taken = new Set<string>([indexName, manifestName])
    const nameFor = (stem: string, end: string): string => {
      const name = freeName(`${String(taken.size - 1).padStart(2, '0')} ${diskName(stem).slice(0, longestName).trim()}${end}`, taken)
      taken.add(name)
      return name
    }
    const entries: Entry[] = []
    for (const { kind, reply } of made) {
      const from = await bytesOf(reply)
      entries.push({ name: nameFor(...parts(reply.name)), kind, size: from.length, sha256: hashOf(from), at: now.toISOString(), byName: actor.name, from })
    }
    for (const { title: about, name, size, sha256, addedAt, addedByName } of evidence)
      entries.push({ name: nameFor(`Minh chứng - ${about}`, parts(name)[1]), kind: 'evidence', size, sha256, at: addedAt.toISOString(), byName: addedByName, from: () => proven(placeOf(house.dataDir, 'files', sha256), sha256) })
    return zipOf({ format: 'sangkien-dossier-package/1', agency, code, title, snapshotSha256, madeAt: now.toISOString(), madeBy: actor.name }, entries, now)
  }
  return { name: `Gói hồ sơ ${code ?? '(bản nháp)'}.zip`, mediaType: 'application/zip', bytes }
}

/** Index first, manifest last: everything a person reads stands before what a program reads. */
function zipOf(head: Omit<PackageManifest, 'files' | 'seal'>, entries: readonly Entry[], now: Date): Readable {
  const listed = entries.map(({ from: _from, ...entry }): PackedEntry => entry)
  const index = packageIndex({ ...head, files: listed })
  const files = [{ name: indexName, kind: 'index' as const, size: index.length, sha256: hashOf(index), at: head.madeAt, byName: head.madeBy }, ...listed]
  const manifest: PackageManifest = { ...head, files, seal: hashOf(sealText({ ...head, files })) }
  return streamZip([{ name: indexName, from: index }, ...entries, { name: manifestName, from: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) }], now)
}

/** A paper that is not this person's to open, or may not be printed any more, is not in their package. */
async function ifOpen(kind: Made['kind'], asked: Promise<FileReply>): Promise<Made[]> {
  try {
    return [{ kind, reply: await asked }]
  } catch (error) {
    if (error instanceof NotFound || error instanceof Refuse) return []
    throw error
  }
}

/** A kept file as a stream that fails at its end when it is not what was kept. */
function proven(path: string, sha256: string): Readable {
  const hash = createHash('sha256')
  const read = async function* () {
    for await (const part of createReadStream(path)) {
      hash.update(part as Buffer)
      yield part as Buffer
    }
    if (hash.digest('hex') !== sha256) throw new Error(`The file kept as ${sha256} is not what was kept`)
  }
  return Readable.from(read())
}

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** `Đơn.docx` → `Đơn`, `.docx`. */
function parts(name: string): [stem: string, end: string] {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
}
