import { draftDecisions, readDecisionPaper } from '@sangkien/contract/decision'
import { readHome } from '@sangkien/contract/home'
import { addLegalBasis, changeLegalBasis, type LegalBasisRow, listLegalBases } from '@sangkien/contract/legal-basis'
import { readRegulation, listRegulations } from '@sangkien/contract/regulation'
import { restsOnReplaced } from '@sangkien/domain/regulation/rests-on-replaced'
import { shippedBases } from '@sangkien/domain/regulation/shipped-bases'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { day } from '@sangkien/domain/time/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { docxText } from '../../test/zip-text.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { addRegulationRow } from '../organisation/make-organisation.ts'
import { fillRegister, fillRegisters } from './fill-register.ts'
import { loadRegister } from './register.query.ts'

const w = world({ breaks: { because: 'a version is put there beside the one in force', names: ['versions of the regulation follow one another without a shared day'] } })
let keeper: Caller
let codes = 100
beforeAll(async () => { keeper = await w.as(await w.person(['secretariat'])) })
const register = () => keeper(listLegalBases, {})
const row = async (code: string) => (await register()).find(({ entry }) => entry.code === code)!
const change = ({ id, version, entry: { code: _code, ...entry } }: LegalBasisRow, about: object) => keeper(changeLegalBasis, { params: { id }, body: { ...entry, amendedBy: [...entry.amendedBy], ...about, version } })

describe('the register of legal bases', () => {
  it('is there from the first day with everything that ships, for every agency, and keeps what its keeper made of it', async () => {
    expect((await register()).map(({ entry }) => entry).toSorted((a, b) => a.code.localeCompare(b.code))).toEqual(shippedBases.toSorted((a, b) => a.code.localeCompare(b.code)))
    const changed = await change(await row('circular_03_2019'), { issuer: 'Bộ Tài chính (đã đối chiếu)' })
    await w.inside((tx) => tx.deleteFrom('legal_basis').where('org_id', '=', w.org).where('code', '=', 'decree_262_2025').execute())
    await fillRegisters(w.db)
    expect(await row('circular_03_2019')).toEqual(changed)
    expect(await row('decree_262_2025')).toMatchObject({ over: false })
  })

  it('is entered and changed by its keepers, and not from a stale page, nor by others', async () => {
    const body = { code: 'plan_2026', number: '45/KH-VP', issuer: 'Văn phòng', title: 'Kế hoạch số 45/KH-VP', issuedOn: '2026-01-05', validFrom: null, validTo: null, replacedBy: null, amendedBy: [], transition: null, evidence: 'fact' as const }
    const added = await keeper(addLegalBasis, { body })
    expect(added).toMatchObject({ entry: body, over: false, rules: [], version: 1 })
    await expect(keeper(addLegalBasis, { body })).rejects.toMatchObject(refusedWith('basis.code_taken', 422))
    await change(added, { title: 'Kế hoạch số 45/KH-VP của Văn phòng' })
    await expect(change(added, { title: 'Kế hoạch khác' })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { version: 2 } } })
    await expect(change(await row('plan_2026'), { replacedBy: { code: 'nowhere', on: '2026-02-01' } })).rejects.toMatchObject(refusedWith('basis.unknown'))
    const staff = await w.as(await w.person())
    expect((await staff(listLegalBases, {})).length).toBeGreaterThan(20)
    await expect(staff(addLegalBasis, { body })).rejects.toMatchObject({ status: 403 })
  })

  it('takes what a regulation brings along and it does not have', async () => {
    const own = { code: 'own_rules', number: '9/QĐ-VP', issuer: '', title: 'Quyết định số 9/QĐ-VP', issuedOn: null, validFrom: null, validTo: null, replacedBy: null, amendedBy: [], transition: null, evidence: 'fact' as const }
    await w.inside((tx) => fillRegister(tx, w.org, [own]))
    expect((await row('own_rules')).entry).toEqual(own)
  })
})

describe('a rule whose basis was replaced', () => {
  const duties = async () => (await keeper(readHome, {})).duties.filter(({ kind }) => kind === 'review_basis')

  it('warns on the register, on the regulation and at home, as the rule says, and no more once it is mended', async () => {
    expect(await duties()).toEqual([])
    const decree = await row('decree_13_2012')
    await keeper(addLegalBasis, { body: { code: 'decree_1_2026', number: '1/2026/NĐ-CP', issuer: 'Chính phủ', title: 'Nghị định thử nghiệm', issuedOn: null, validFrom: null, validTo: null, replacedBy: null, amendedBy: [], transition: null, evidence: 'design' } })
    const replaced = await change(decree, { replacedBy: { code: 'decree_1_2026', on: '2026-11-23' } })
    const [version] = await keeper(listRegulations, {})
    const { pack, replaced: warned } = await keeper(readRegulation, { params: { id: version!.id } })
    const said = restsOnReplaced(pack, await w.inside((tx) => loadRegister(tx, w.org)), day('2026-11-23'))

    expect(said.length).toBeGreaterThan(5)
    expect(said.map(({ path }) => path)).toContain('legalBases[decree_13_2012]')
    expect(replaced).toMatchObject({ over: true, rules: said.map(({ path }) => path) })
    expect(warned).toEqual(said)
    expect(await duties()).toMatchObject([{ subjectId: version!.id, title: nationalDefault.name, detail: { rules: said.length } }])

    w.now = new Date('2026-11-22T10:00:00Z') // the day before, it still holds
    expect(await duties()).toEqual([])
    w.now = new Date('2026-11-23T02:00:00Z')
    await change(replaced, { replacedBy: null })
    expect(await duties()).toEqual([])
  })

  it('counts an entry of its own list only while what replaced it is missing there, as the rule does', async () => {
    await w.inside((tx) => addRegulationRow(tx, w.org, { ...nationalDefault, name: 'Bản thiếu', legalBases: ['law_29_2013', 'decree_13_2012'] }, day('2026-11-01'), w.now))
    expect(await duties()).toMatchObject([{ title: 'Bản thiếu', detail: { rules: 1 } }])
    await w.inside((tx) => addRegulationRow(tx, w.org, { ...nationalDefault, name: 'Bản đủ' }, day('2026-11-02'), w.now))
    expect(await duties()).toEqual([])
  })
})

describe('a decision about dossiers a new law spares', () => {
  it.each([
    ['received before it', ['2026-09-30T02:00:00Z'], false],
    ['received from its day', ['2026-10-01T02:00:00Z'], true],
    ['of both kinds', ['2026-09-30T02:00:00Z', '2026-10-05T02:00:00Z'], true],
  ])('%s', async (_what, received, citesNew) => {
    const regulation = await w.inside((tx) => addRegulationRow(tx, w.org, { ...nationalDefault, name: 'Có luật mới', legalBases: ['law_06_2022', 'law_06_2026'] }, day('2026-09-01'), w.now))
    codes += received.length
    const { sitting } = await aClosedSitting(w, received.map((at, n) => ({ columns: { received_at: new Date(at), regulation_id: regulation, code: `SK-2034-${codes - n}` } })))
    const [drafted] = await keeper(draftDecisions, { params: { id: sitting } })
    const text = docxText(Buffer.from((await keeper.file(readDecisionPaper, { params: { id: drafted!.id, format: 'docx' } })).bytes))
    expect(text).toContain('Luật Thi đua, khen thưởng')
    expect(text.includes('Luật số 06/2026/QH16')).toBe(citesNew)
  })
})
