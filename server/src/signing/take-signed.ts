import type { FileId } from '@sangkien/domain/ids'
import { inOrganisation } from '../db.ts'
import { readStored, storeFile } from '../evidence/store-file.ts'
import { hasRoom } from '@sangkien/documents/outgoing/signed-places'
import type { House } from '../http/mount.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { MovedOn, moveOn } from '../outgoing/move-on.ts'
import { checkSigned, type SignedFault } from './check-signed.ts'
import { certificatesFor, loadSigningTask, orgOf, type SigningTask, useSigningTask } from './signing-task.query.ts'
import { trustedRoots } from './trusted-roots.ts'

export type Taken = { readonly code: 'taken'; readonly task: string; readonly signedFile: FileId; readonly name: string } | { readonly code: 'over' } | { readonly code: 'not_kept' } | { readonly code: 'moved_on' } | { readonly code: 'room_lost' } | SignedFault

/** The paper a token hands out; it may be fetched again while the token holds, for tools ask twice. A token that is over is of nothing. */
export async function sourceOfTask({ db, dataDir, clock }: House, token: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const task = await inOrganisation(db, orgOf(token), (tx) => loadSigningTask(tx, token, clock()))
  if (!task) throw new NotFound()
  return { name: task.name, bytes: await readStored(dataDir, task.sha256) }
}

/**
 * Takes what the tool brings and keeps it only when it is what was asked for. A wrong file leaves the token as it was: the person may have picked the
 * wrong certificate. The look at the file is long and holds no connection; whoever comes second with the same token finds it used.
 */
export async function takeSigned(house: House, token: string, upload: Upload, now: Date): Promise<Taken> {
  const org = orgOf(token)
  const found = await inOrganisation(house.db, org, async (tx) => {
    const task = await loadSigningTask(tx, token, now)
    return task && { task, certificates: await certificatesFor(tx, org, task) }
  })
  if (!found) return { code: 'over' }
  const { task, certificates } = found
  const told = await checkSigned(await readStored(house.dataDir, task.sha256), upload.bytes, { certificates, roots: await trustedRoots(), now })
  // A tool that writes the file anew must leave the room for number and day where the signature found it.
  if (told.code === 'signed' && task.outgoingId !== null && task.purpose === 'SignApproved' && !(await hasRoom(upload.bytes))) return { code: 'room_lost' }
  return told.code === 'signed' ? keep(house, token, task, told.certificate, upload, now) : told
}

class Over extends Error {}

async function keep({ db, dataDir }: House, token: string, task: SigningTask, certificate: string, { bytes }: Upload, now: Date): Promise<Taken> {
  const org = orgOf(token)
  const name = task.name // the tool's own name for the file says nothing
  try {
    return await inOrganisation(db, org, async (tx) => {
      const { id } = await storeFile(tx, { org, id: task.personId }, dataDir, { name, bytes }, now)
      if (!(await useSigningTask(tx, org, task.id, { signedFile: id, certificate }, now))) throw new Over()
      await moveOn(tx, org, task, id, now)
      return { code: 'taken', task: task.id, signedFile: id, name } as const
    })
  } catch (error) {
    if (error instanceof Over) return { code: 'over' }
    if (error instanceof MovedOn) return { code: 'moved_on' }
    if (error instanceof Refuse) return { code: 'not_kept' }
    throw error
  }
}
