import { packFiles } from '@sangkien/documents/zip/pack-files'
import type { CertificateId, DecisionId, SittingId } from '@sangkien/domain/ids'
import { levelOf, type LevelPaper } from '@sangkien/domain/nomination/level'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { certificatePaper } from '../certificate/certificate-paper.ts'
import type { Tx } from '../db.ts'
import { decisionPaper } from '../decision/decision-paper.ts'
import { bytesOf } from '../document/paper-reply.ts'
import { readStored } from '../evidence/store-file.ts'
import type { FileReply, House } from '../http/mount.ts'
import { readPaper } from '../initiative/read-paper.ts'
import { minutesPaper } from '../minutes/minutes-paper.ts'
import { loadSitting } from '../sitting/sitting.query.ts'
import { holdNomination } from './keep-nomination.ts'
import type { BeyondFacts } from './nomination.query.ts'

const levelNames = { province: 'cấp tỉnh', nation: 'toàn quốc' } as const

/**
 * The dossier for a level as one .zip, in the order of its papers: what was put there stands for what the system would make (it is
 * the signed copy). Facts are loaded here; the papers are made once the transaction is over.
 */
export async function nominationZip(tx: Tx, actor: Actor, house: House, nomination: string, now: Date): Promise<FileReply> {
  const { facts, one } = await holdNomination(tx, actor, nomination)
  const parts: { readonly name: string; readonly replies: readonly FileReply[] }[] = []
  for (const [at, paper] of (levelOf(one.pack, one.level)?.papers ?? []).entries()) {
    const file = one.papers.find(({ code }) => code === paper.code)
    const replies = file ? [await uploaded(tx, actor, house, file.fileId)] : await made(tx, actor, house, facts, paper.source, now)
    parts.push({ name: `${String(at + 1).padStart(2, '0')} ${paper.label}`, replies })
  }
  return {
    name: `Hồ sơ đề nghị ${levelNames[one.level]} ${facts.code}.zip`, mediaType: 'application/zip',
    bytes: async () => packFiles((await Promise.all(parts.flatMap(({ name, replies }) => replies.map(async (reply) => ({ name: `${name}${reply.name.slice(reply.name.lastIndexOf('.'))}`, bytes: await bytesOf(reply) })))))),
  }
}

async function made(tx: Tx, actor: Actor, house: House, facts: BeyondFacts, source: LevelPaper['source'], now: Date): Promise<FileReply[]> {
  switch (source) {
    case 'application':
    case 'report': return [await readPaper(tx, actor, facts.id, { kind: source, format: 'docx' }, house.publicAddress, now)]
    case 'decision': return facts.decisionId === null ? [] : [await decisionPaper(tx, actor, facts.decisionId as DecisionId, 'docx', now)]
    case 'minutes': return facts.sittingId === null ? [] : [await minutesPaper(tx, actor, await loadSitting(tx, actor, facts.sittingId as SittingId), { format: 'docx' }, now)]
    case 'certificate': {
      const papers: FileReply[] = []
      for (const id of facts.certificates) papers.push(await certificatePaper(tx, actor, id as CertificateId, 'docx', house.publicAddress))
      return papers
    }
    case 'upload': return []
  }
}

async function uploaded(tx: Tx, actor: Actor, house: House, fileId: string): Promise<FileReply> {
  const { rows: [file] } = await sql<{ name: string; mediaType: string; sha256: string }>`select name, media_type as "mediaType", sha256 from file where org_id = ${actor.org} and id = ${fileId}`.execute(tx)
  return { ...file!, bytes: () => readStored(house.dataDir, file!.sha256) }
}
