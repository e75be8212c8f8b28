import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { aClosedSitting } from '../test/a-closed-sitting.ts'
import { anInitiative } from '../test/an-initiative.ts'
import { aSnapshot } from '../test/a-snapshot.ts'
import { world } from '../test/world.ts'
import { record } from './history/record.ts'
import { newId } from './id.ts'
import { checkInvariants, invariants } from './invariants.ts'
import { frozen } from './recompute-hashes.ts'

describe('the invariants', () => {
  const w = world({ breaks: { because: 'each test breaks one', names: 'all' } })

  it('hold in an agency where nothing has happened', async () => {
    await w.person(['administrator'])
    expect(await checkInvariants(w.db)).toEqual([])
  })

  it('have each a name of their own and name the organisation', () => {
    expect(new Set([...invariants, ...frozen].map(({ name }) => name)).size).toBe(invariants.length + frozen.length)
    expect(invariants.filter(({ sql: query }) => !query.includes('org_id = $1')).map(({ name }) => name)).toEqual([])
  })

  /** As somebody with the whole database in hand would: past triggers, keys and the wall. */
  const behind = async (statement: string, values: unknown[] = []) => {
    const client = await w.pool.connect()
    try {
      await client.query('set session_replication_role = replica')
      expect((await client.query(statement, values)).rowCount).toBeGreaterThan(0)
    } finally {
      await client.query('set session_replication_role = origin')
      client.release()
    }
  }
  const aDecision = async (issued: boolean): Promise<string> => {
    const id = newId<string>()
    await behind(`insert into decision (org_id, id, kind, about, created_by, created_at, approved_by, approved_at ${issued ? ', number, symbol, dated, issued_at, facts, sha256' : ''})
      values ($1, $2, 'recognition', 'x', $2, now(), $2, now() ${issued ? ", 5, 'QĐ-VP', '2026-11-20', now(), '{\"items\": 1}', repeat('0', 64)" : ''})`, [w.org, id])
    return id
  }
  let certificates = 0
  const aCertificate = async (of: InitiativeId, person: PersonId) => behind(
    "insert into certificate (org_id, id, initiative_id, person_id, decision_id, number, year, check_code, issued_on) values ($1, $2, $3, $4, $5, $6, 2026, $7, '2026-11-20')", [w.org, newId(), of, person, await aDecision(false), (certificates += 1), newId()])
  const aBallot = async (sitting: string, item: string): Promise<string> => {
    const id = newId<string>()
    await behind("insert into secret_ballot (org_id, id, sitting_id, initiative_id, number, phase, public_key, private_key, opened_at, casting_at) values ($1, $2, $3, $4, 1, 'casting', 'k', 'k', now(), now())", [w.org, id, sitting, item])
    return id
  }
  /** A sitting of one member over one dossier of one author. */
  const aSitting = async () => {
    const [member, author] = [await w.person(), await w.person()]
    const { sitting, items: [item] } = await aClosedSitting(w, [{ authors: [author] }], { seats: [member] })
    return { member, author, sitting, item: item! }
  }
  const vote = (sitting: string, item: string, person: PersonId) => behind("insert into vote (org_id, sitting_id, initiative_id, person_id, choice, cast_at) values ($1, $2, $3, $4, 'agree', now())", [w.org, sitting, item, person])
  const happen = () => w.inside((tx) => record(tx, w.org, { at: w.now, what: 'unit.added', noun: 'unit', subject: w.unit }))

  const aUnit = async (): Promise<string> => {
    const id = newId<string>()
    await behind("insert into unit (org_id, id, code, name, valid_from) values ($1, $2, $3, 'Phòng Thử', '2020-01-01')", [w.org, id, id.slice(-12)])
    return id
  }
  const anAct = async (): Promise<string> => {
    const id = newId<string>()
    await behind("insert into unit_act (org_id, id, kind, day, basis_number, basis_date, basis_issuer, done_by, done_at) values ($1, $2, 'merge', '2026-07-01', '1', '2026-06-01', 'UBND', $3, now())", [w.org, id, await w.person()])
    return id
  }

  /** Each breaks one rule behind the back of the application; what it breaks stays broken, so the rows found are counted. */
  const breakages: [string, () => Promise<unknown>][] = [
    ['what an earlier list brought is of a list that is in', async () => {
      const person = await w.person()
      await behind("insert into file (org_id, id, sha256, name, media_type, size, uploaded_by, uploaded_at) values ($1, $2, repeat('a', 64), 'x.xlsx', 'application/zip', 1, $3, now())", [w.org, w.org, person])
      await behind("insert into import_job (org_id, id, kind, file_id, state, settings, created_by, created_at) values ($1, $1, 'past', $1, 'ready', '{}', $2, now())", [w.org, person])
      await behind("insert into past_initiative (org_id, id, import_id, row_number, title, title_key, year, search_text, exact_text) values ($1, $1, $1, 2, 'Sổ', 'so', 2015, 'so', 'sổ')", [w.org])
    }],
    ['what a list brought into the corpus is of a list that is in', async () => {
      const list = newId()
      await behind("insert into import_job (org_id, id, kind, file_id, state, settings, created_by, created_at) select org_id, $1, 'corpus', file_id, 'ready', '{}', created_by, now() from import_job limit 1", [list])
      await behind("insert into corpus_text (org_id, id, number, kind, import_id, title, search_text, fingerprint, added_at) values ($1, $2, 901, 'outside', $2, 'Sổ', 'so', 'x', now())", [w.org, list])
    }],
    ['a document that was read has its text in the corpus', async () => {
      const id = newId()
      await behind("insert into corpus_text (org_id, id, number, kind, title, search_text, fingerprint, added_at, retired_at, retired_before) values ($1, $2, 902, 'outside', 'Sổ', 'so', 'x', now(), now(), 903)", [w.org, id])
      await behind("insert into corpus_file (org_id, id, file_id, kind, source, state, pages, text_id, added_by, added_at, read_at) select org_id, $1, id, 'outside', 'Sở Khoa học', 'ready', 1, $1, uploaded_by, now(), now() from file limit 1", [id])
    }],
    ['what an act of reorganisation ended ended the day before it, and what it began began that day', async () => {
      const act = await anAct()
      await behind("update unit set ended_act_id = $2, valid_to = '2026-07-01' where id = $1", [await aUnit(), act])
    }],
    ['a unit is succeeded when an act ended it, by units in force from that day', async () => behind('insert into unit_succession (org_id, former_id, latter_id, act_id) values ($1, $2, $3, $4)', [w.org, await aUnit(), await aUnit(), await anAct()])],
    ['no unit stands above itself on any day', async () => {
      const [one, other] = [await aUnit(), await aUnit()]
      await behind("insert into unit_parent (org_id, unit_id, from_day, parent_id, act_id) values ($1, $2, '2026-07-01', $3, $4), ($1, $3, '2026-08-01', $2, $4)", [w.org, one, other, await anAct()])
    }],
    ['what is decided stands in an issued decision of its kind, dated the day it is decided on', () => anInitiative(w, { stage: 'declined' })],
    ['what was received was frozen as it was filed', () => anInitiative(w)],
    ['shares of what was received are the whole', () => anInitiative(w, { stage: 'withdrawn' })],
    ['every author of what was received has confirmed the share that stands', async () => anInitiative(w, { authors: [await w.person()] })],
    ['what is scored or sat on stands on an agenda', () => anInitiative(w, { stage: 'scoring' })],
    ['what awaits consent asked for it', () => anInitiative(w, { stage: 'awaiting_consent' })],
    ['a request for completion is open if and only if the dossier is with its author', () => anInitiative(w, { stage: 'completion_requested' })],
    ['no term runs on for what is over, and of one kind at most one runs', () => anInitiative(w, { stage: 'withdrawn', dueOn: '2026-12-01' })],
    ['every author of what is recognised has a certificate', async () => anInitiative(w, { stage: 'recognised', authors: [await w.person()] })],
    ['a certificate is of something recognised, by an issued recognition, for one of its authors', async () => {
      const author = await w.person()
      await aCertificate(await anInitiative(w, { stage: 'accepted', authors: [author] }), author)
    }],
    ['a certificate is revoked if and only if its initiative is', async () => {
      const author = await w.person()
      await aCertificate(await anInitiative(w, { stage: 'revoked', authors: [author] }), author)
    }],
    ['what is revoked stands in an issued revocation, and nothing else does', () => anInitiative(w, { stage: 'revoked' })],
    ['nobody votes on their own initiative', async () => { const { sitting, item, author } = await aSitting(); await vote(sitting, item, author) }],
    ['a secret ballot holds no more papers than were taken, and once counted says what its papers say', async () => {
      const { sitting, item } = await aSitting()
      await behind("insert into secret_ballot_paper (org_id, ballot_id, serial, choice, signature) values ($1, $2, repeat('a', 64), 'agree', 'x')", [w.org, await aBallot(sitting, item)])
    }],
    ['nobody takes a paper on their own initiative, or without a seat in the council', async () => {
      const { sitting, item, author } = await aSitting()
      await behind('insert into secret_ballot_voter (org_id, ballot_id, person_id) values ($1, $2, $3)', [w.org, await aBallot(sitting, item), author])
    }],
    ['what was recognised or declined on a secret ballot has it counted, and none runs on what is concluded', async () => {
      const { sitting, item } = await aSitting()
      await aBallot(sitting, item)
    }],
    ['a paper count is of members who did not write the dossier, confirmed by one of them, of no more papers than people, and beside no other ballot', async () => {
      const { sitting, item, author } = await aSitting()
      const id = newId<string>()
      await behind("insert into paper_count (org_id, id, sitting_id, initiative_id, number, phase, opened_at, void_reason, voided_at) values ($1, $2, $3, $4, 1, 'void', now(), 'x', now())", [w.org, id, sitting, item])
      await behind('insert into paper_counter (org_id, count_id, person_id, position) values ($1, $2, $3, 1)', [w.org, id, author])
    }],
    ['nobody scores their own initiative', async () => {
      const { sitting, item, author } = await aSitting()
      await behind("insert into score_sheet (org_id, sitting_id, initiative_id, scorer_id, marks, snapshot_sha256, saved_at) values ($1, $2, $3, $4, '{}', '', now())", [w.org, sitting, item, author])
    }],
    ['an author with a seat in the council is out of their own dossier', async () => {
      const { item, author } = await aSitting()
      await behind("insert into conflict (org_id, initiative_id, person_id, state, is_out, cleared) values ($1, $2, $3, 'none', false, true)", [w.org, item, author])
    }],
    ['a reviewer has a seat in the council that sits, and is no author of the dossier nor out of it', async () => {
      const { sitting, item, author, member } = await aSitting()
      await behind("insert into reviewer (org_id, sitting_id, initiative_id, person_id, how, assigned_at, assigned_by) values ($1, $2, $3, $4, 'hand', now(), $5)", [w.org, sitting, item, author, member])
    }],
    ['votes and sheets are of people with a seat in the council that sits', async () => { const { sitting, item } = await aSitting(); await vote(sitting, item, await w.person()) }],
    ['a sheet from paper was keyed in by two people who do not judge', async () => {
      const { sitting, item, member } = await aSitting()
      await behind("insert into score_sheet (org_id, sitting_id, initiative_id, scorer_id, marks, snapshot_sha256, saved_at, handed_in_at, from_paper) values ($1, $2, $3, $4, '{}', '', now(), now(), true)", [w.org, sitting, item, member])
    }],
    ['a closed sitting has a result for each item', async () => behind('update sitting_item set result = null, decided_at = null where sitting_id = $1', [(await aSitting()).sitting])],
    ['codes of a year run without gaps up to their counter', () => w.inside((tx) => tx.insertInto('counter').values({ org_id: w.org, series: 'certificate', year: 2026, last: 3 }).execute())],
    ['the head of the history is its last row', () => w.inside((tx) => tx.updateTable('history_head').set({ seq: 7 }).where('org_id', '=', w.org).execute())],
    ['each row of the history points to the one before it', async () => { await happen(); await happen(); await behind('delete from history where org_id = $1 and seq = (select max(seq) - 1 from history where org_id = $1)', [w.org]) }],
    ['nobody sits in two posts at once', async () => {
      const person = await w.person()
      await w.inside((tx) => tx.insertInto('posting').values({ org_id: w.org, id: newId(), person_id: person, unit_id: w.otherUnit, title: '', from_day: '2026-01-01' as never }).execute())
    }],
    ['a regulation names only legal bases the register has, or brings them along', () => behind("delete from legal_basis where org_id = $1 and code = 'circular_18_2013'", [w.org])],
    ['versions of the regulation follow one another without a shared day', () => w.inside((tx) => sql`insert into regulation select org_id, ${newId()}::uuid, title, pack, sha256, '2026-01-01', null, added_at from regulation where org_id = ${w.org} limit 1`.execute(tx))],
    ['a duty handed over is the one it rests on, held by another and not handed on again', async () => {
      const [one, other] = [await w.person(['accountant']), await w.person()]
      await behind("insert into role_grant (org_id, id, person_id, role, from_day, to_day, basis, delegated_from) select org_id, $2, $3, 'records_clerk', from_day, '2026-12-31', 'Giấy 1', id from role_grant where person_id = $1", [one, newId(), other])
    }],
    ['who was noted as leaving has that last day', async () => {
      const person = await w.person()
      await w.inside((tx) => tx.insertInto('departure').values({ org_id: w.org, id: newId(), person_id: person, last_day: '2026-11-01' as never, reason: 'retirement', noted_at: w.now, noted_by: person }).execute())
    }],
    ['who is asked from outside holds nothing of the agency', async () => {
      const expert = await w.person(['outside_expert'])
      await w.inside((tx) => tx.insertInto('posting').values({ org_id: w.org, id: newId(), person_id: expert, unit_id: w.unit, title: '', from_day: '2026-01-01' as never }).execute())
    }],
    ['an opinion handed in from outside is the answer of its request, and every answer is one', async () => {
      const expert = await w.person(['outside_expert'])
      await behind("insert into expert_request (org_id, id, initiative_id, snapshot_number, expert_id, question, due_on, asked_by, asked_at, conflict, declared_at, answered_at) values ($1, $2, $3, 1, $4, 'x', '2026-12-01', $4, now(), false, now(), now())", [w.org, newId(), await anInitiative(w, { stage: 'accepted' }), expert])
    }],
    ['only what was recognised is applied by units and proposed to levels above', async () => {
      const id = await anInitiative(w, { stage: 'accepted' })
      await w.inside(async (tx) => tx.insertInto('adoption').values({ org_id: w.org, id: newId(), initiative_id: id, unit_id: w.unit, from_day: '2026-01-01' as never, noted_by: await w.person(), noted_at: w.now }).execute())
    }],
    ['the nation is asked only after the province recognised', async () => {
      const [id, person] = [await anInitiative(w, { stage: 'recognised' }), await w.person()]
      await behind("insert into nomination (org_id, id, initiative_id, level, regulation_id, prepared_by, prepared_at, sent_number, sent_on, sent_by) select $1, $2, $3, 'nation', id, $4, now(), '1', '2026-11-01', $4 from regulation where org_id = $1 limit 1", [w.org, newId(), id, person])
    }],
    ['nobody votes in a contest for an entry of their own, outside its days, or for more than its rules give', async () => {
      const { sitting, item, author } = await aSitting()
      await behind('insert into public_vote (org_id, round_id, voter_id, initiative_id, cast_at) select org_id, round_id, $2, $3, now() from sitting where id = $1', [sitting, author, item])
    }],
    ['what was filed is what its hash was made of', async () => {
      const id = await anInitiative(w)
      await aSnapshot(w, id, (await w.inside((tx) => tx.selectFrom('regulation').where('org_id', '=', w.org).select('id').executeTakeFirstOrThrow())).id, {})
      expect((await checkInvariants(w.db)).map(({ name }) => name)).not.toContain('what was filed is what its hash was made of')
      await behind(`update snapshot set facts = jsonb_set(facts, '{content,title}', '"Tên khác"') where initiative_id = $1`, [id])
    }],
    ['an issued decision is what its hash was made of', () => aDecision(true)],
    ['nothing is concluded on while members are still asked in writing', async () => { const { sitting } = await aSitting(); await behind('update sitting_item set written_due = now() where org_id = $1 and sitting_id = $2', [w.org, sitting]) }],
    ['signed minutes are what their hash was made of', async () => { const { sitting, member } = await aSitting(); await behind("insert into minutes_signature (org_id, id, sitting_id, role, person_id, version, content, sha256, signed_at) values ($1, $2, $3, 'secretary', $4, 0, '{\"version\": 0}', repeat('0', 64), now())", [w.org, newId(), sitting, member]) }],
    ['a report that was sent is what its hash was made of', () => behind("insert into year_report (org_id, id, year, facts, sha256, sent_at, created_at) values ($1, $2, 2025, '{\"recognised\": 12}', repeat('0', 64), now(), now())", [w.org, newId()])],
    ['a version of the regulation is what its hash was made of', () => behind(`update regulation set pack = jsonb_set(pack, '{name}', '"Quy chế khác"') where org_id = $1`, [w.org])],
    ['each row of the history says what its hash was made of', async () => { await happen(); await behind("update history set what = 'unit.removed' where org_id = $1 and seq = (select max(seq) from history where org_id = $1)", [w.org]) }],
  ]

  it('are each seen to be broken', () => {
    expect(breakages.map(([name]) => name).sort()).toEqual([...invariants, ...frozen].map(({ name }) => name).sort())
  })

  it.each(breakages)('find what breaks: %s', async (name, breakIt) => {
    const before = (await checkInvariants(w.db)).find((one) => one.name === name)?.rows.length ?? 0
    await breakIt()
    const after = (await checkInvariants(w.db)).find((one) => one.name === name)?.rows ?? []
    expect(after.length).toBeGreaterThan(before)
    expect(after[0]).toMatchObject({ organisation: w.org })
  })
})
