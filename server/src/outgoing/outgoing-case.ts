import type { OutgoingCase } from '@sangkien/domain/outgoing/refuse-outgoing'
import type { Signing } from '@sangkien/documents/layout/signing'
import type { Capacity } from '@sangkien/domain/outgoing/capacity'
import { dayOf } from '@sangkien/domain/time/day'
import type { OutgoingFile } from './outgoing.query.ts'

/** A paper as the rules look at it. */
export const outgoingCase = (file: OutgoingFile): OutgoingCase => ({
  state: file.state, type: file.type, drafter: file.drafter, unitHeads: file.unitHeads, signer: file.signer, capacity: file.capacity,
  signatory: { headOfAgency: file.headOfAgency, deputy: file.deputy, rights: file.rights }, formatFaults: file.faults.length, signedOn: file.signedAt && dayOf(file.signedAt),
})

/** The signature of a person in a capacity: `head` is the post of the head signed for. */
export function signingIn(capacity: Capacity, { name, title }: { readonly name: string; readonly title: string }, head: string): Signing {
  switch (capacity) {
    case 'head': return { by: 'head', post: head, name }
    case 'Q': return { by: 'Q', post: head, name }
    default: return { by: capacity, head, post: title, name }
  }
}
