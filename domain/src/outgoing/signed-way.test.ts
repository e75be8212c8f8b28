import { describe, expect, it } from 'vitest'
import type { Role } from '../people/role.ts'
import { day } from '../time/day.ts'
import { outgoingStates } from './path.ts'
import { refuseHolder, refuseIssueWay, refuseScan, refuseScanReason, refuseYear } from './signed-way.ts'

const who = (...roles: Role[]) => ({ roles: new Set(roles) })

describe('the scan of what was signed by hand', () => {
  it('is bound once the paper has its number, also when it was recalled since', () => {
    expect(outgoingStates.filter((state) => refuseScan({ state, way: 'paper', scans: 0 }, who('records_clerk')) === undefined)).toEqual(['numbered', 'issued', 'recalled'])
  })

  it.each([
    ['who only drafts', 'numbered', 'paper', who('secretariat'), { code: 'scan.not_records_clerk' }],
    ['the clerk, of a paper without a number', 'signed', 'paper', who('records_clerk'), { code: 'scan.not_numbered' }],
    ['the clerk, of one signed digitally: its PDF is the original', 'issued', 'digital', who('records_clerk'), { code: 'scan.signed_digitally' }],
  ] as const)('is not taken from %s', (_whom, state, way, person, refusal) => {
    expect(refuseScan({ state, way, scans: 0 }, person)).toEqual(refusal)
  })

  it.each([
    ['the first needs none', 0, ' ', undefined],
    ['another needs one', 1, ' ', { code: 'scan.reason_missing' }],
    ['another has one', 1, 'Bản quét mờ', undefined],
  ] as const)('a reason: %s', (_what, scans, reason, refusal) => {
    expect(refuseScanReason({ state: 'issued', way: 'paper', scans }, reason)).toEqual(refusal)
  })
})

it.each([
  ['on paper, by hand', 'paper', 'paper', undefined],
  ['digitally, digitally', 'digital', 'digital', undefined],
  ['digitally, by a click', 'digital', 'paper', { code: 'digital.needs_agency_signature' }],
  ['on paper, digitally', 'paper', 'digital', { code: 'digital.signed_on_paper' }],
] as const)('what was signed %s bears the mark of the agency', (_how, way, by, refusal) => {
  expect(refuseIssueWay(way, by)).toEqual(refusal)
})

it.each([
  ['in the year it was signed', 'digital', '2026-12-31', undefined],
  ['in the next, which its page does not say', 'digital', '2027-01-04', { code: 'digital.other_year', year: 2027, signed: 2026 }],
  ['in the next, of a sheet printed after', 'paper', '2027-01-04', undefined],
] as const)('dated %s', (_when, way, dated, refusal) => {
  expect(refuseYear(way, day(dated), day('2026-12-30'))).toEqual(refusal)
})

describe('whose certificate signs', () => {
  const certificate = { name: 'NGUYỄN VĂN AN', issuer: 'CN=CA', serial: '03E8' }
  it.each([
    ['one that bears their name in capitals', 'Nguyễn Văn An', [], undefined],
    ['one of their name, letters put together otherwise', 'Nguyễn Văn An'.normalize('NFD'), [], undefined],
    ['one of a name without its marks', 'Nguyen Van An', [], { code: 'digital.other_holder', found: 'NGUYỄN VĂN AN', wanted: 'Nguyen Van An' }],
    ['one of another name that was entered as theirs', 'Nguyễn An', [{ issuer: 'CN=CA', serial: '03E8' }], undefined],
    ['another of the same authority', 'Nguyễn An', [{ issuer: 'CN=CA', serial: '03E9' }], { code: 'digital.other_holder', found: 'NGUYỄN VĂN AN', wanted: 'Nguyễn An' }],
  ] as const)('%s', (_which, wanted, known, refusal) => {
    expect(refuseHolder(certificate, wanted, known)).toEqual(refusal)
  })
})
