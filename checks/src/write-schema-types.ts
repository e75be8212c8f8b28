import pg from 'pg'

/** Columns whose type says more than SQL can: which id it is, or which shape the JSON has. First match wins. */
const known: readonly (readonly [RegExp, string])[] = [
  [/\.org_id$|^organisation\.id$|^history_head\.org_id$/, 'OrgId'],
  [/\.(person_id|kin_id|scorer_id|expert_id|actor_id|\w+_by)$|^person\.id$/, 'PersonId'],
  [/\.(unit_id|parent_id|former_id|latter_id)$|^unit\.id$/, 'UnitId'],
  [/\.initiative_id$|^sitting\.current_id$|^initiative\.id$/, 'InitiativeId'],
  [/\.(file_id|photo_id)$|^file\.id$/, 'FileId'],
  [/\.round_id$|^round\.id$/, 'RoundId'],
  [/\.council_id$|^council\.id$/, 'CouncilId'],
  [/\.sitting_id$|^sitting\.id$/, 'SittingId'],
  [/\.(decision_id|revoking_decision_id)$|^decision\.id$/, 'DecisionId'],
  [/^certificate\.id$/, 'CertificateId'],
  [/\.regulation_id$|^regulation\.id$/, 'RegulationId'],
  [/^year_report\.id$/, 'ReportId'],
  [/^idea\.id$/, 'IdeaId'],
]

const plain: Record<string, string> = {
  uuid: 'string', text: 'string', int4: 'number', int8: 'number', numeric: 'number', bool: 'boolean',
  date: 'Day', timestamptz: 'Date', jsonb: 'Json', tsvector: 'string', _text: 'string[]', _uuid: 'string[]', bytea: 'Buffer',
}

interface Column { table: string; name: string; type: string; nullable: boolean; defaulted: boolean; generated: boolean; words: string[] | null }

/** The tables of a migrated database as Kysely types: the SQL is the truth, this file only repeats it. */
export async function writeSchemaTypes(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Column>(`
      select c.relname as "table", a.attname as name, t.typname as type, not a.attnotnull as nullable,
             a.atthasdef and a.attgenerated = '' as defaulted, a.attgenerated <> '' as generated,
             (select array_agg(w[1]) from pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), '''([A-Za-z_]+)''::text', 'g') w
              where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                and pg_get_constraintdef(k.oid) ~ '^CHECK \\(\\(\\w+ = ANY \\(ARRAY') as words
      from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
      where c.relkind = 'r' order by c.relname, a.attnum`)
    return render(rows)
  } finally {
    await client.end()
  }
}

function render(columns: readonly Column[]): string {
  const tables = [...new Set(columns.map((c) => c.table))]
  const ids = [...new Set(known.map(([, type]) => type))].sort()
  return [
    '// Written by checks/src/write-schema-types.ts from the migrations; a test compares. Do not edit by hand.',
    "import type { ColumnType, Generated } from 'kysely'",
    `import type { ${ids.join(', ')} } from '@sangkien/domain/ids'`,
    "import type { Day } from '@sangkien/domain/time/day'",
    '',
    '/** A jsonb column: read as what the query says it is, written as JSON text. */',
    'type Json = ColumnType<unknown, string, string>',
    '',
    'export interface Database {',
    ...tables.flatMap((table) => [
      `  ${table}: {`,
      ...columns.filter((c) => c.table === table).map((c) => `    ${c.name}: ${typeOf(c)}`),
      '  }',
    ]),
    '}',
    '',
  ].join('\n')
}

function typeOf(c: Column): string {
  const words = c.words?.map((w) => `'${w}'`).join(' | ')
  const base = words ?? known.find(([pattern]) => pattern.test(`${c.table}.${c.name}`))?.[1] ?? plain[c.type]
  if (base === undefined) throw new Error(`no TypeScript type for ${c.table}.${c.name}: ${c.type}`)
  if (base === 'Json') {
    if (c.generated) return 'ColumnType<unknown, never, never>'
    if (c.nullable) return 'ColumnType<unknown, string | null | undefined, string | null>'
    return c.defaulted ? 'ColumnType<unknown, string | undefined, string>' : 'Json'
  }
  const whole = c.nullable ? `${base} | null` : base
  if (c.generated) return `ColumnType<${whole}, never, never>`
  return c.defaulted ? `Generated<${whole}>` : whole
}
