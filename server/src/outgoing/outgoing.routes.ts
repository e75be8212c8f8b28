import * as door from '@sangkien/contract/outgoing'
import type { PersonId } from '@sangkien/domain/ids'
import { capacitiesOf, type OutgoingType } from '@sangkien/domain/outgoing/capacity'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { paperReply } from '../document/paper-reply.ts'
import { readStored } from '../evidence/store-file.ts'
import type { Mount } from '../http/mount.ts'
import { noSignatures, signaturesIn } from '../signing/signatures-in.ts'
import { keepSeal, listSeals, sealPicture } from './agency-seal.ts'
import { bindScan, scanOf } from './bind-scan.ts'
import { correctOutgoing } from './correct-outgoing.ts'
import { draftOutgoing, reviseOutgoing } from './draft-outgoing.ts'
import { selectOutgoing } from './list-outgoing.query.ts'
import { nameOf, numberOutgoing, reserveNumbers } from './number-outgoing.ts'
import { loadOutgoing, selectSignatories, type SignerRow } from './outgoing.query.ts'
import { endEntered, enterCertificate, listCertificates } from './signing-certificates.ts'
import { openOutgoingSigning } from './sign-by-tool.ts'
import { seenBy } from './sign-pdf-of.ts'
import { issueDigitally, signDigitally } from './sign-digitally.ts'
import { endRight, giveRight, listRights } from './signing-rights.ts'
import { viewOutgoing } from './view-outgoing.ts'
import { approveContent, approveFormat, cancelOutgoing, giveBack, issueOutgoing, recall, sign } from './walk-outgoing.ts'

/** From a draft to the register: who answers for what, the signature, number and day. */
export function outgoingRoutes({ on, onLong }: Mount): void {
  const then = async (tx: Tx, actor: Actor, id: string, now: Date, done: Promise<void>) => {
    await done
    return viewOutgoing(tx, actor, id, now)
  }
  on(door.listOutgoing, ({ tx, actor, now, query }) => selectOutgoing(tx, actor, query, now))
  on(door.readOutgoing, ({ tx, actor, now, params }) => viewOutgoing(tx, actor, params.id, now))
  on(door.listSigners, async ({ tx, actor, now }) => (await selectSignatories(tx, actor.org, dayOf(now))).map((one) => signerOf(one, dayOf(now))).filter(({ capacities }) => capacities.length > 0))
  on(door.draftOutgoing, async ({ tx, actor, house, now, query, upload }) => viewOutgoing(tx, actor, await draftOutgoing(tx, actor, house.dataDir, { ...query, signerId: query.signerId as PersonId }, upload, now), now))
  on(door.correctOutgoing, async ({ tx, actor, house, now, params: { id }, body }) => viewOutgoing(tx, actor, await correctOutgoing(tx, actor, house.dataDir, id, { ...body, signerId: body.signerId as PersonId }, now), now))
  on(door.reviseOutgoing, ({ tx, actor, house, now, params: { id }, query, upload }) => then(tx, actor, id, now, reviseOutgoing(tx, actor, house.dataDir, id, query, upload, now)))
  on(door.approveContent, ({ tx, actor, now, params: { id }, body }) => then(tx, actor, id, now, approveContent(tx, actor, id, body, now)))
  on(door.approveFormat, ({ tx, actor, now, params: { id }, body }) => then(tx, actor, id, now, approveFormat(tx, actor, id, body, now)))
  on(door.signOutgoing, ({ tx, actor, now, params: { id }, body }) => then(tx, actor, id, now, sign(tx, actor, id, body.version, now)))
  on(door.numberOutgoing, ({ tx, actor, house, now, params: { id }, body }) => then(tx, actor, id, now, numberOutgoing(tx, actor, house.dataDir, id, { ...body, dated: body.dated as Day }, now)))
  on(door.issueOutgoing, ({ tx, actor, now, params: { id }, body }) => then(tx, actor, id, now, issueOutgoing(tx, actor, id, body, now)))
  on(door.returnOutgoing, ({ tx, actor, now, params: { id }, body }) => then(tx, actor, id, now, giveBack(tx, actor, id, body, now)))
  on(door.recallOutgoing, ({ tx, actor, now, params: { id }, body }) => then(tx, actor, id, now, recall(tx, actor, id, { ...body, basisOn: body.basisOn as Day }, now)))
  on(door.cancelOutgoing, ({ tx, actor, now, params: { id }, body }) => then(tx, actor, id, now, cancelOutgoing(tx, actor, id, body.version, now)))
  on(door.readOutgoingPaper, async ({ tx, actor, house, now, params: { id, format } }) => {
    const file = await loadOutgoing(tx, actor, id, dayOf(now))
    // What was signed digitally is the PDF itself: nothing is made anew from the Word file.
    const pdf = format === 'pdf' ? file.signedPdfSha256 : null
    if (pdf !== null) return { name: `${nameOf(file, file.number)}.pdf`, mediaType: 'application/pdf', inline: true, bytes: await readStored(house.dataDir, pdf) }
    return paperReply(nameOf(file, file.number), format, () => readStored(house.dataDir, file.fileSha256))
  })
  on(door.bindScan, ({ tx, actor, house, now, params: { id }, query, upload }) => then(tx, actor, id, now, bindScan(tx, actor, house.dataDir, id, query.reason, upload, now)))
  on(door.readScan, ({ tx, actor, house, now, params }) => scanOf(tx, actor, house.dataDir, params.id, now))
  onLong(door.signDigitally, ({ act, house, now, params: { id }, body }) => signDigitally(act, house, id, body, now))
  onLong(door.issueDigitally, ({ act, house, now, params: { id }, body }) => issueDigitally(act, house, id, body, now))
  on(door.readOutgoingSignatures, async ({ tx, actor, house, now, params }) => {
    const { signedPdfSha256, signedPdfAt } = await loadOutgoing(tx, actor, params.id, dayOf(now))
    if (signedPdfSha256 === null || signedPdfAt === null) return noSignatures()
    return signaturesIn(await readStored(house.dataDir, signedPdfSha256), seenBy(signedPdfAt))
  })
  onLong(door.openOutgoingSigning, ({ act, house, now, params: { id }, body }) => openOutgoingSigning(act, house, id, body, now))
  on(door.listSigningCertificates, ({ tx, actor }) => listCertificates(tx, actor.org))
  on(door.enterSigningCertificate, ({ tx, actor, now, query, upload }) => enterCertificate(tx, actor, query.personId as PersonId | undefined, upload, now))
  on(door.endSigningCertificate, ({ tx, actor, now, params }) => endEntered(tx, actor, params.id, now))
  on(door.keepSeal, ({ tx, actor, house, now, query, upload }) => keepSeal(tx, actor, house.dataDir, query.diameter, upload, now))
  on(door.listSeals, ({ tx, actor }) => listSeals(tx, actor.org))
  on(door.readSealPicture, ({ tx, actor, house, params }) => sealPicture(tx, actor.org, house.dataDir, params.id))
  on(door.listSigningRights, ({ tx, actor, now }) => listRights(tx, actor.org, now))
  on(door.giveSigningRight, async ({ tx, actor, now, body }) => {
    await giveRight(tx, actor, body, now)
    return listRights(tx, actor.org, now)
  })
  on(door.endSigningRight, async ({ tx, actor, now, params }) => {
    await endRight(tx, actor, params.id, now)
    return listRights(tx, actor.org, now)
  })
  on(door.reserveNumbers, ({ tx, actor, now, body }) => reserveNumbers(tx, actor, body, now))
}

/** A right is offered with what it is about; a post is about everything. */
function signerOf({ id, name, title, ...signatory }: SignerRow, on: Day) {
  const types = (capacity: string): OutgoingType[] => (capacity === 'TL' || capacity === 'TUQ' || capacity === 'Q' ? signatory.rights.filter(({ kind, from, to }) => kind === capacity && from <= on && (to === null || to >= on)).flatMap((right) => right.types) : [])
  const about = [...new Set<OutgoingType>(['CV', ...signatory.rights.flatMap(({ types: of }) => of)])]
  const held = [...new Set(about.flatMap((type) => capacitiesOf(signatory, { type, symbol: null }, on)))]
  return { id, name, title, capacities: held.map((capacity) => ({ capacity, types: types(capacity) })) }
}
