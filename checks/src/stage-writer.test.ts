import { expect, it } from 'vitest'
import { isTest, sources } from './sources.ts'

const DOOR = 'server/src/initiative/change-stage.ts'

/** Statements that set `initiative.stage`: built with Kysely, or written as SQL. Making a new row is not a change. */
function writersIn(text: string): string[] {
  const built = [...text.matchAll(/(?:updateTable\(\s*['"]initiative(?: as \w+)?['"]|mergeInto\(\s*['"]initiative)[\s\S]*?\.execute/g)].filter(([statement]) => /\bstage['"]?\s*[:,]/.test(setsOf(statement)))
  const written = [...text.matchAll(/\bupdate\s+initiative\b[\s\S]*?\bset\b([\s\S]*?)(?:\bwhere\b|`|;)/gi)].filter(([, sets]) => /\bstage\s*=/.test(sets!))
  const upserted = [...text.matchAll(/insertInto\(\s*['"]initiative['"][\s\S]*?\.execute/g)].filter(([statement]) => /doUpdateSet[\s\S]*\bstage\b/.test(statement))
  return [...built, ...written, ...upserted].map(([statement]) => statement)
}

// Only what is set counts; `where stage = …` may stand anywhere.
const setsOf = (statement: string): string => statement.split(/\.(?=where|returning|from|innerJoin)/).filter((piece) => /\.set\(|updateTable|\.set$/.test(piece)).join('\n')

it('lets the stage of an initiative change through one door only', () => {
  const writers = sources('server/src/**/*.ts').filter((file) => !isTest(file) && writersIn(file.text).length > 0)
  expect(writers.map((file) => file.path)).toEqual([DOOR])
})

it.each([
  ["tx.updateTable('initiative').set({ title, stage: 'accepted' }).where('id', '=', id).execute()"],
  ["tx.updateTable('initiative')\n  .where('id', '=', id)\n  .set('stage', 'accepted')\n  .execute()"],
  ["sql`update initiative set stage = ${to} where id = ${id}`"],
  ["sql`update initiative set code = ${code}, stage = ${to}`"],
  ["tx.insertInto('initiative').values(row).onConflict((on) => on.columns(['org_id', 'id']).doUpdateSet({ stage: 'draft' })).execute()"],
])('knows a writer when it sees one: %s', (text) => {
  expect(writersIn(text)).toHaveLength(1)
})

it.each([
  ["tx.updateTable('initiative').set({ code }).where('stage', '=', 'draft').execute()"],
  ["tx.selectFrom('initiative').select(['id', 'stage']).execute()"],
  ["tx.insertInto('initiative').values({ stage: 'draft' }).execute()"],
  ["sql`update initiative set code = ${code} where stage = 'draft'`"],
])('does not take a reader for one: %s', (text) => {
  expect(writersIn(text)).toEqual([])
})
