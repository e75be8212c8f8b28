import type { ApplicationState } from '@sangkien/domain/initiative/dossier'

const states: { readonly [S in ApplicationState]: string } = { applied: 'Đã áp dụng', trial: 'Đang áp dụng thử', not_yet: 'Chưa áp dụng' }

/** Whether the solution works already. */
export const sayApplication = (state: ApplicationState): string => states[state]
