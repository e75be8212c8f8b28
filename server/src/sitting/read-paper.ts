import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { paperReply } from '../document/paper-reply.ts'
import type { FileReply } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { invitationTo } from './invitation.ts'
import { papersOf, type SittingPaper } from './papers-of.ts'
import { paySheetOf } from './pay-sheet.ts'
import { scoresOf } from './scores-of.ts'
import type { SittingFacts } from './sitting.query.ts'
import { ballotOf, voteCountOf } from './vote-papers.ts'

const names: { readonly [Kind in SittingPaper]: string } = { invitation: 'Giấy mời', ballot: 'Phiếu biểu quyết', 'vote-count': 'Biên bản kiểm phiếu', scores: 'Bảng tổng hợp điểm', 'pay-sheet': 'Bảng chi họp Hội đồng' }

/** A paper of the sitting for who may read it; its facts are loaded here and its bytes made once the transaction is over. */
export async function readPaper(tx: Tx, actor: Actor, facts: SittingFacts, { kind, format }: { readonly kind: SittingPaper; readonly format: 'docx' | 'pdf' }, now: Date): Promise<FileReply> {
  if (!papersOf(facts, actor).includes(kind)) throw new NotFound()
  return paperReply(`${names[kind]} ${facts.name}`, format, await makers[kind](tx, actor, facts, now))
}

const makers: { readonly [Kind in SittingPaper]: (tx: Tx, actor: Actor, facts: SittingFacts, now: Date) => Promise<() => Promise<Uint8Array>> } = {
  invitation: invitationTo, ballot: ballotOf, 'vote-count': voteCountOf, scores: scoresOf, 'pay-sheet': paySheetOf,
}
