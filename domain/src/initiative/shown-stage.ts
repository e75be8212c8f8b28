import type { Role } from '../people/role.ts'
import type { Stage } from './stage.ts'

/** Stages that tell what the council concluded: nobody who has no part in it learns of them before results are published in one act. */
export const unpublishedStages = ['awaiting_consent', 'awaiting_decision'] as const satisfies readonly Stage[]

/** Roles that prepare, approve and issue results, and so know them whoever the authors are. */
export const preparers = ['secretariat', 'decision_maker', 'records_clerk'] as const satisfies readonly Role[]

/**
 * Whether this person may know a result before it is published: who prepares it, and who sat in the council or watches over
 * the work as long as it is not their own (DESIGN, after Điều 7 khoản 1: the result is the decision).
 */
export const knowsResult = (roles: readonly Role[], { isAuthor, sits }: { readonly isAuthor: boolean; readonly sits: boolean }): boolean =>
  preparers.some((role) => roles.includes(role)) || (!isAuthor && (sits || roles.includes('leadership_viewer')))

/** The stage as it is shown: still before the council, for people who may not know that it has concluded. */
export const shownStage = (stage: Stage, knows: boolean): Stage => (!knows && (unpublishedStages as readonly Stage[]).includes(stage) ? 'sitting' : stage)
