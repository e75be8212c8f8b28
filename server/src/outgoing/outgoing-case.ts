import type { OutgoingCase } from '@sangkien/domain/outgoing/refuse-outgoing'
import type { Signing } from '@sangkien/documents/layout/signing'
import type { Capacity, Signatory } from '@sangkien/domain/outgoing/capacity'
import { dayOf } from '@sangkien/domain/time/day'
import type { OutgoingFile } from './outgoing.query.ts'

/** A paper as the rules look at it. */
export const outgoingCase = (file: OutgoingFile): OutgoingCase => ({
  state: file.state, type: file.type, symbol: file.symbol, drafter: file.drafter, unitHeads: file.unitHeads, signer: file.signer, capacity: file.capacity,
  signatory: { headOfAgency: file.headOfAgency, deputy: file.deputy, rights: file.rights, council: file.council }, formatFaults: file.faults.length, signedOn: file.signedAt && dayOf(file.signedAt), returned: file.returned,
})

/** The signature of a person in a capacity: `head` is the post of the head signed for. For a council, the post in the agency stands above the name (Phụ lục I, Mục II.7.c; FACT). */
export function signingIn(capacity: Capacity, { name, title, council }: { readonly name: string; readonly title: string; readonly council: Signatory['council'] }, head: string): Signing {
  switch (capacity) {
    case 'head': return { by: 'head', post: head, name }
    case 'Q': return { by: 'Q', post: head, name }
    case 'TM': return { by: 'TM', body: 'Hội đồng sáng kiến', post: 'Chủ tịch', name, ...(council?.seat === 'vice_chair' && { deputyPost: 'Phó Chủ tịch' }), ...(title !== '' && { agencyPost: title }) }
    default: return { by: capacity, head, post: title, name }
  }
}
