import { findPeople } from '@sangkien/contract/people'
import { call } from '../../api/api.ts'
import type { PickerOption } from '../../ui/Picker.tsx'

/** Looks a colleague up for a picker, leaving out those who cannot be meant. */
export const findColleague = (isLeftOut: (id: string) => boolean) => async (q: string, signal: AbortSignal): Promise<PickerOption[]> =>
  (await call(findPeople, { query: { q } }, { signal })).filter(({ id }) => !isLeftOut(id)).map(({ id, fullName, title, unitName }) => ({ id, label: fullName, note: [title, unitName].filter(Boolean).join(', ') }))
