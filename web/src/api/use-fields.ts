import { listRegulations, readRegulation } from '@sangkien/contract/regulation'
import { useQuery } from '@tanstack/react-query'
import { asks } from './queries.ts'

/** The fields of work one may filter by, as the newest regulation names them; none while they are on their way. */
export function useFields(): readonly { readonly value: string; readonly label: string }[] {
  const newest = useQuery(asks(listRegulations, {})).data?.[0]?.id
  const { data } = useQuery({ ...asks(readRegulation, { params: { id: newest ?? '' } }), enabled: newest !== undefined })
  return (data?.pack.fields ?? []).map(({ code, label }) => ({ value: code, label }))
}
