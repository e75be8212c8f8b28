import { X509Certificate } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as door from '@sangkien/contract/outgoing'
import type { PersonId } from '@sangkien/domain/ids'
import { aPicture } from '../../documents/test/a-picture.ts'
import { anAuthority, type Authority } from '../../documents/test/a-signer.ts'
import { issue, p12Of } from '../../documents/test/a-test-ca.ts'
import { aPaper } from './a-paper.ts'
import type { Caller, world } from './world.ts'

export const today = '2026-11-23'
export const password = 'Mật khẩu dài của tệp'

/** A clerk who drafts and keeps the records, a deputy who signs, and an authority this installation trusts. */
export interface SigningOffice {
  readonly clerk: PersonId
  readonly deputy: PersonId
  readonly as: { readonly clerk: Caller; readonly deputy: Caller; readonly colleague: Caller }
  readonly ca: Authority
  /** The path of the roots in PEM, for SIGNING_ROOTS. */
  readonly roots: string
  /** A software certificate as somebody would send it along. */
  p12(name: string, by?: Authority): Promise<string>
  readonly seal: { readonly name: string; readonly bytes: Buffer }
  /** A paper as far as `until` says; one that is signed was signed by hand. */
  paper(until: 'form' | 'signed' | 'numbered' | 'issued'): Promise<door.Outgoing>
}

export async function anOfficeThatSigns(w: ReturnType<typeof world>): Promise<SigningOffice> {
  const clerk = await w.person(['secretariat', 'records_clerk'], { fullName: 'Mai Văn Thư', unitId: w.otherUnit })
  const deputy = await w.person(['decision_maker'], { fullName: 'Võ Thị Phó', title: 'Phó Chánh Văn phòng' })
  const as = { clerk: await w.as(clerk), deputy: await w.as(deputy), colleague: await w.as(await w.person()) }
  const ca = await anAuthority()
  const roots = join(w.dataDir, 'roots.pem')
  await writeFile(roots, new X509Certificate(ca.root.der).toString())
  const paper: SigningOffice['paper'] = async (until) => {
    const { id, version } = await as.clerk.upload(door.draftOutgoing, { query: { signerId: deputy, capacity: 'KT' } }, await aPaper())
    const params = { params: { id } }
    let at = await as.clerk(door.approveContent, { ...params, body: { version } })
    at = await as.clerk(door.approveFormat, { ...params, body: { version: at.version, note: 'Theo mẫu' } })
    if (until === 'form') return at
    at = await as.deputy(door.signOutgoing, { ...params, body: { version: at.version } })
    if (until === 'signed') return at
    at = await as.clerk(door.numberOutgoing, { ...params, body: { version: at.version, dated: today } })
    return until === 'numbered' ? at : as.clerk(door.issueOutgoing, { ...params, body: { version: at.version, sentOn: today } })
  }
  const p12 = async (name: string, by = ca) => Buffer.from(await p12Of(await issue({ name, by: by.between }), [by.root, by.between], password)).toString('base64')
  return { clerk, deputy, as, ca, roots, p12, paper, seal: { name: 'dau.png', bytes: Buffer.from(aPicture('ring', [220, 20, 20], 60, 60)) } }
}
