/**
 * The way of a paper out of the agency (Nghị định 30/2020/NĐ-CP, Điều 10 to 18; FACT): who heads the unit that drafted it answers for
 * what it says, who is charged with it for its form, then it is signed, numbered and dated by the records clerk, bears the mark of
 * the agency, is registered and sent. Every change of state in the system is one of these rows.
 */
export const outgoingStates = ['draft', 'content_approved', 'format_approved', 'signed', 'numbered', 'issued', 'recalled', 'cancelled'] as const
export type OutgoingState = (typeof outgoingStates)[number]

export const outgoingMoves = {
  approve_content: { from: ['draft'], to: 'content_approved' },
  approve_format: { from: ['content_approved'], to: 'format_approved' },
  sign: { from: ['format_approved'], to: 'signed' },
  number: { from: ['signed'], to: 'numbered' },
  issue: { from: ['numbered'], to: 'issued' },
  recall: { from: ['issued'], to: 'recalled' },
  /** Back to who drafted it, with the reason: what was approved so far is void. */
  return: { from: ['draft', 'content_approved', 'format_approved', 'signed'], to: 'draft' },
  /** Another wording: what was approved or signed is void, and stays to be seen as such. */
  revise: { from: ['draft', 'content_approved', 'format_approved', 'signed'], to: 'draft' },
  cancel: { from: ['draft', 'content_approved', 'format_approved', 'signed'], to: 'cancelled' },
} as const satisfies Record<string, { readonly from: readonly OutgoingState[]; readonly to: OutgoingState }>

export type OutgoingAct = keyof typeof outgoingMoves

/** Where a paper stands by what was done to it; the days and names are kept, the state is what they say. */
export function outgoingStateOf(done: { readonly content: boolean; readonly format: boolean; readonly signed: boolean; readonly numbered: boolean; readonly issued: boolean; readonly recalled: boolean; readonly cancelled: boolean }): OutgoingState {
  if (done.cancelled) return 'cancelled'
  if (done.recalled) return 'recalled'
  if (done.issued) return 'issued'
  if (done.numbered) return 'numbered'
  if (done.signed) return 'signed'
  return done.format ? 'format_approved' : done.content ? 'content_approved' : 'draft'
}
