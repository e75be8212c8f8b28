import { listRegulations, listRounds, readRegulation } from '@sangkien/contract/regulation'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { useMe } from '../../frame/me.ts'

/** The regulation as data: no instants in it, so it travels unchanged. */
const useRegulation = (id: string): RegulationPack => useSuspenseQuery(asks(readRegulation, { params: { id } })).data.pack as unknown as RegulationPack

/** The regulation a sitting applies: that of its round. */
export function useRulesOfRound(roundId: string): RegulationPack {
  const { data: rounds } = useSuspenseQuery(asks(listRounds, {}))
  return useRegulation(rounds.find(({ id }) => id === roundId)?.regulationId ?? '')
}

/** The regulation in force today, for a council that is being set up. */
export function useRulesInForce(): RegulationPack {
  const { data: versions } = useSuspenseQuery(asks(listRegulations, {}))
  const { today } = useMe()
  const now = versions.find(({ validFrom, validTo }) => validFrom <= today && (validTo === null || today <= validTo)) ?? versions[0]
  return useRegulation(now?.id ?? '')
}
