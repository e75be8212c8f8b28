import { preparers, unpublishedStages } from '@sangkien/domain/initiative/shown-stage'
import type { Stage } from '@sangkien/domain/initiative/stage'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { isAuthor, sits } from './visible-to.ts'

/** `knowsResult` said in SQL for dossiers aliased `i`; null where it holds for every one of them. */
function knows(actor: Actor): RawBuilder<boolean> | null {
  if (preparers.some((role) => actor.roles.has(role))) return null
  const grounds = [
    ...(actor.roles.has('leadership_viewer') ? [sql<boolean>`true`] : []),
    ...(actor.roles.has('council_member') || actor.roles.has('council_chair') ? [sits(actor)] : []),
  ]
  return grounds.length === 0 ? sql<boolean>`false` : sql<boolean>`(not ${isAuthor(actor)} and (${sql.join(grounds, sql` or `)}))`
}

const unpublished = sql<boolean>`i.stage in (${sql.join(unpublishedStages)})`

/** The stage of `i` as this person may know it. */
export function shownStage(actor: Actor): RawBuilder<Stage> {
  const may = knows(actor)
  return may ? sql<Stage>`case when ${unpublished} and not ${may} then 'sitting' else i.stage end` : sql<Stage>`i.stage`
}

/** Whether the stage shown is one of these, put so that an index on the stage serves: a filter never tells more than the list. */
export function shownStageIn(actor: Actor, wanted: readonly Stage[]): RawBuilder<boolean> {
  const may = knows(actor)
  const one = (list: readonly Stage[]) => (list.length === 0 ? sql<boolean>`false` : sql<boolean>`i.stage in (${sql.join(list)})`)
  if (!may) return one(wanted)
  const isHidden = (stage: Stage) => (unpublishedStages as readonly Stage[]).includes(stage)
  const plain = one(wanted.filter((stage) => !isHidden(stage)))
  const hidden = wanted.filter(isHidden)
  return sql<boolean>`(${plain}${wanted.includes('sitting') ? sql` or (${unpublished} and not ${may})` : sql``}${hidden.length > 0 ? sql` or (${one(hidden)} and ${may})` : sql``})`
}
