import { exportRoundStatistics, readRoundStatistics } from '@sangkien/contract/statistics'
import type { RoundId } from '@sangkien/domain/ids'
import type { Mount } from '../http/mount.ts'
import { exportStatistics } from './export-statistics.ts'
import { roundStatistics } from './round-statistics.ts'

export function statisticsRoutes({ on }: Mount) {
  on(readRoundStatistics, ({ tx, actor, now, params }) => roundStatistics(tx, actor, params.id as RoundId, now))
  on(exportRoundStatistics, async ({ tx, actor, now, params }) => exportStatistics(await roundStatistics(tx, actor, params.id as RoundId, now), now))
}
