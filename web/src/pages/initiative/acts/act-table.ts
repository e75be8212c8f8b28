import type { ActName } from '@sangkien/contract/initiative'
import type { ComponentType } from 'react'
import type { ButtonKind } from '../../../ui/Button.tsx'
import type { Initiative } from '../initiative.ts'
import type { ActProps } from './act-props.ts'
import { AcceptAct } from './AcceptAct.tsx'
import { CheckBenefitAct } from './CheckBenefitAct.tsx'
import { ConfirmApplicationAct } from './ConfirmApplicationAct.tsx'
import { ConfirmShareAct } from './ConfirmShareAct.tsx'
import { ExtendTermAct } from './ExtendTermAct.tsx'
import { AskSecondLookAct, ReleaseCommentsAct, ReplyToCouncilAct } from './HearingActs.tsx'
import { AllowLateFilingAct, AskLateFilingAct } from './LateFilingActs.tsx'
import { AskOpinionAct, GiveOpinionAct } from './OpinionActs.tsx'
import { PutOnAgendaAct } from './PutOnAgendaAct.tsx'
import { RecordConsentAct } from './RecordConsentAct.tsx'
import { RecordExpertOpinionAct } from './RecordExpertOpinionAct.tsx'
import { RefuseIntakeAct } from './RefuseIntakeAct.tsx'
import { RequestCompletionAct } from './RequestCompletionAct.tsx'
import { AnnounceRevocationAct, DropRevocationAct, ReplyToRevocationAct } from './RevocationActs.tsx'
import { RevokeAct } from './RevokeAct.tsx'
import { DiscardAct, WithdrawAct } from './WithdrawAct.tsx'

/** How an act is done from the dossier: in a dialog of its own, or on another page. */
export type ActWay =
  | { readonly act: ActName; readonly kind?: ButtonKind; readonly dialog: ComponentType<ActProps> }
  | { readonly act: ActName; readonly kind?: ButtonKind; readonly href: (initiative: Initiative) => string }

const form = ({ id }: Initiative) => `/sang-kien/${id}/soan`

/** Every act of the rail in the order of the work; the first that is possible is the primary one unless it says otherwise. */
export const actWays: readonly ActWay[] = [
  { act: 'confirm_share', dialog: ConfirmShareAct },
  { act: 'complete', href: form },
  { act: 'edit', href: form },
  { act: 'ask_late_filing', dialog: AskLateFilingAct, kind: 'secondary' },
  { act: 'ask_opinion', dialog: AskOpinionAct, kind: 'secondary' },
  { act: 'give_opinion', dialog: GiveOpinionAct },
  { act: 'allow_late_filing', dialog: AllowLateFilingAct },
  { act: 'accept', dialog: AcceptAct },
  { act: 'request_completion', dialog: RequestCompletionAct, kind: 'secondary' },
  { act: 'refuse_intake', dialog: RefuseIntakeAct, kind: 'secondary' },
  { act: 'confirm_application', dialog: ConfirmApplicationAct },
  { act: 'score', href: ({ id, sittingId }) => `/cham-diem/${sittingId ?? ''}/${id}` },
  { act: 'record_expert_opinion', dialog: RecordExpertOpinionAct },
  { act: 'put_on_agenda', dialog: PutOnAgendaAct },
  { act: 'check_benefit', dialog: CheckBenefitAct },
  { act: 'record_consent', dialog: RecordConsentAct },
  { act: 'extend_term', dialog: ExtendTermAct, kind: 'secondary' },
  { act: 'reply_to_council', dialog: ReplyToCouncilAct },
  { act: 'release_comments', dialog: ReleaseCommentsAct, kind: 'secondary' },
  { act: 'ask_second_look', dialog: AskSecondLookAct, kind: 'secondary' },
  { act: 'reply_to_revocation', dialog: ReplyToRevocationAct },
  { act: 'announce_revocation', dialog: AnnounceRevocationAct, kind: 'secondary' },
  { act: 'drop_revocation', dialog: DropRevocationAct, kind: 'secondary' },
  { act: 'revoke', dialog: RevokeAct, kind: 'secondary' },
  { act: 'withdraw', dialog: WithdrawAct, kind: 'quiet' },
  { act: 'discard', dialog: DiscardAct, kind: 'quiet' },
]

/** Beside the form: what an author does with a dossier besides writing and filing it. */
export const formActs: readonly ActWay[] = actWays.filter(({ act }) => ['confirm_share', 'ask_late_filing', 'ask_opinion', 'withdraw', 'discard'].includes(act)).map((way) => ({ ...way, kind: way.kind ?? 'secondary' }))
