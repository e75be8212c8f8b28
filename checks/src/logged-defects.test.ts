import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from './sources.ts'

/** A test that proves a situation: its file from the clone's folder, and how its title begins. */
type Proof = readonly [file: string, title: string]

/** Defects that products like this one logged (S1 … S34), each with the tests that would find it here. */
const proven: Readonly<Record<string, readonly [situation: string, ...proofs: Proof[]]>> = {
  S1: ['nothing links a member to a secret vote: no screen, export, log or mail, not for an administrator either',
    ['server/src/ballot/attacker.test.ts', 'links no better than chance: %s'], ['server/src/ballot/attacker.test.ts', 'finds a paper in the box and nowhere else: not in another table, not in the log'],
    ['server/src/ballot/ballot.test.ts', 'shows an author and an administrator nothing of it'], ['server/src/ballot/ballot-key.test.ts', 'sees nothing of the paper']],
  S2: ['before a member’s own sheet is in, nothing of others’: scores, comments, counts, averages, order',
    ['server/src/scoring/independence.test.ts', 'tells a member whose sheet is not in nothing, whether colleagues gave much, little or nothing'], ['server/src/scoring/independence.test.ts', 'hands out the same next dossier'],
    ['server/src/sitting/two-worlds.test.ts', 'a score and a comment: nobody but the scorer'], ['server/src/hearing/hearing.test.ts', 'does not let a chair read them before their own sheet is in']],
  S3: ['what is voted on is not concluded without a valid vote',
    ['server/src/sitting/sitting.test.ts', 'recognises with four of five appointed, and not with three'], ['server/src/sitting/sitting.test.ts', 'closes when every item has its result'], ['server/src/ballot/ballot.test.ts', 'gives no result that rests on a vote before its count']],
  S4: ['each switch is flipped by a test that sees a difference',
    ['server/src/regulation/every-setting.test.ts', 'is every setting there is'], ['server/src/regulation/every-setting.test.ts', '$setting: $life is no longer the same'], ['checks/src/settings.test.ts', 'of an agency: each column that holds one']],
  S5: ['who may not comment or conclude is refused by the server',
    ['server/test/catalogue.test.ts', 'is closed to %s where the contract says so'], ['server/src/sitting/sitting.test.ts', 'is opened and closed by its chair as well as by the office, and by nobody else'],
    ['server/src/hearing/hearing.test.ts', 'gathers what the sheets remark without a name'], ['server/src/initiative/acts-of.test.ts', 'is what the doors do with a dossier that is %s']],
  S6: ['a section that takes no part is not compared, one that does is', ['server/src/novelty/corpus.test.ts', 'is asked about the sections that take part, and no others: on either side']],
  S7: ['the unit or office that is set acts, and another once that is changed',
    ['server/src/intake/acceptance.test.ts', 'is confirmed by the head of the dossier’s unit, and by no other head'], ['server/src/regulation/process.test.ts', 'may have the standing office alone confirm the first application']],
  S8: ['each result leads to its own end, and to no other', ['server/src/sitting/sitting.test.ts', 'closes when every item has its result, and sends each on its way'], ['server/src/decision/issue-decision.test.ts', 'publishes in one act: number and date, stages']],
  S9: ['what is not released to the authors is in no page, mail or reply; what is, is there',
    ['server/src/decision/unpublished.test.ts', '%s learns nothing of it through any door'], ['server/src/decision/unpublished.test.ts', 'and once it is issued, the author reads result, reasons and decision'],
    ['server/src/hearing/hearing.test.ts', 'tells the authors, who have five working days, and nobody who judges alone'], ['server/src/notice/send-due-mail.test.ts', 'says what happened, to which dossier, and where to read on; nothing of what is in it']],
  S10: ['nothing is public before it is published, all of it after',
    ['server/src/library/library.test.ts', 'has no entry that is %s'], ['server/src/library/library.test.ts', 'is closed to the public until the agency opens it, and shows the same then'], ['server/src/statistics/statistics.test.ts', 'says nothing of scores, votes and refusals before results are published'],
    ['server/src/certificate/certificate.test.ts', 'tells anyone who asks with the code']],
  S11: ['a paper is there at the steps that make it, and cannot be had at others',
    ['server/src/initiative/read-paper.test.ts', 'are only those named on the page; others'], ['server/src/initiative/application-paper.test.ts', 'is not there of what is a draft or not applied yet, and comes when the application is confirmed'], ['server/src/nomination/nomination.test.ts', 'obeys the levels of the regulation in force: how many units, which papers']],
  S12: ['nobody gives or reaches more than they have, and no test of it is skipped',
    ['server/src/people/delegation.test.ts', 'is not handed on, nor twice, nor by a third'], ['server/src/people/people.test.ts', 'keeps its doors: not for staff, and another agency’s person is nobody'], ['server/test/other-agency-catalogue.test.ts', 'is an id there is not, at every door, for a person with every role'],
    ['checks/src/habits.test.ts', 'skips no test and singles none out'], ['checks/src/habits.test.ts', 'lets no test depend on where it runs']],
  S13: ['valid, altered, expired and of an unknown issuer are told apart',
    ['documents/src/signature/read-signatures.test.ts', 'judges %s'], ['documents/src/signature/tampering.test.ts', 'is found wherever it is'], ['server/src/signing/evidence-signatures.test.ts', 'tells who signed, when, whether it holds']],
  S14: ['a scan that was not read is shown, read again, and never counts as "no match"',
    ['server/src/corpus/corpus-file.test.ts', 'that could not be read is shown as such, and read again when asked'], ['server/src/corpus/corpus-file.test.ts', 'that is a scan is read by what is seen'], ['server/src/outgoing/bind-scan.test.ts', 'of another paper is bound with the first words that differ; another takes its place']],
  S15: ['an empty agency shows nought everywhere, and each figure moves with what it counts',
    ['server/src/home/home.test.ts', 'has nought in every queue, in every list and in every figure of the year'], ['server/src/home/home.test.ts', 'counts in the frame what it lists'], ['server/src/report/report.test.ts', 'each open a list with as many dossiers']],
  S16: ['one threshold for every screen and paper', ['server/src/novelty/corpus.test.ts', 'has one set of thresholds for the check, the page of the dossier and the paper'], ['server/src/novelty/corpus.test.ts', 'is set by its keepers: thresholds, words, names; each flip changes what is found']],
  S17: ['nobody becomes an author by judging, by a link or by being named', ['server/src/initiative/acts-of.test.ts', 'is nothing of an author, for a member who scores it and for somebody it names as a helper'], ['server/src/people/people.test.ts', 'keeps no link that is old, replaced, or of another agency']],
  S18: ['a search by a person finds nothing its reader could not open', ['server/src/initiative/list-initiatives.test.ts', 'finds by a person nothing its reader could not open, and never who judges it'], ['server/src/initiative/visible-to.test.ts', 'to the %s']],
  S19: ['every address of a file asks for the right to its dossier',
    ['server/test/other-agency-catalogue.test.ts', 'is not the only one: what a colleague may not open answers as what is not there, in words and in work, and gives no file'], ['server/src/evidence/evidence.test.ts', 'are not there for a colleague'], ['server/src/evidence/confidential.test.ts', 'is not there for %s, who sees the dossier']],
  S20: ['what somebody typed is no formula and no expression', ['documents/src/spreadsheet/write-workbook.test.ts', 'has lines above, a head, and each value as what it is'], ['documents/src/template/template-faults.test.ts', 'an expression is never run, whatever let it in']],
  S21: ['uploads are judged by their content, and nothing active is shown', ['server/src/evidence/evidence.test.ts', 'are refused when they are %s'], ['server/src/evidence/evidence.test.ts', 'are told by their content: %s']],
  S22: ['hidden and missing take the same work', ['server/test/other-agency-catalogue.test.ts', 'is not the only one: what a colleague may not open answers as what is not there'], ['server/src/certificate/certificate.test.ts', 'answers every wrong code alike'], ['server/src/people/session.test.ts', 'works as hard for a name that does not exist']],
  S23: ['counts and empty rows obey the rule of the names', ['server/src/sitting/two-worlds.test.ts', 'a sheet begun and handed in: nobody but its scorer and who runs the sitting'], ['server/src/scoring/independence.test.ts', 'tells an author nothing at any time, also one who sits in the council'], ['server/src/statistics/statistics.test.ts', 'leaves an author’s own dossier out of scores and votes'], ['server/src/reviewing/reviewing.test.ts', 'keep a dossier from whoever is out of it, though they run the sitting, and from the sums they see']],
  S24: ['each role sees the assignments it handles', ['server/src/reviewing/reviewing.test.ts', 'are known to who runs the sitting alone; a member sees their own, and to others they are not there'], ['server/src/sitting/agenda.test.ts', 'is seen by those who prepare and decide, and by the members of its own council'], ['server/src/scoring/scoring.test.ts', 'lists as open exactly what the rule would let each member score']],
  // No bidding here: nobody asks for a dossier. What must leave conflicts out is the list a member works from, and of whom reviewers are chosen.
  S25: ['the list a member works from, and of whom reviewers are chosen, leave conflicts out', ['server/src/reviewing/reviewing.test.ts', 'are chosen by hand among those who judge: no author, nobody out'], ['server/src/conflict/conflict.test.ts', 'keep a member who declares one from the dossier everywhere']],
  S26: ['what is proposed, not yet or no longer assigned is not shown as assigned', ['server/src/reviewing/reviewing.test.ts', 'are proposed by expertise and load, with reasons, and hold only once accepted'], ['server/src/reviewing/hand-on.test.ts', 'are handed on with consent: till then it stays with the first'],
    ['server/src/council/council.test.ts', 'opens its doors to whom it seats, while it is in office'], ['server/src/sitting/agenda.test.ts', 'gives a dossier back, with marks nobody had handed in'], ['server/src/people/delegation.test.ts', 'is theirs while it lasts']],
  S27: ['mails keep to the anonymity of the step', ['server/src/notice/mail-text.test.ts', 'names nobody, whatever the page is told of people'], ['server/src/hearing/hearing.test.ts', 'never with the name of a member']],
  S28: ['who writes to the authors is told who will read it before sending', ['web/src/pages/initiative/acts/hearing-acts.test.tsx', 'comments of the council name who will read them before they are sent']],
  S29: ['a conflict has four states, and a false finding stays dismissed', ['domain/src/conflict/standing.test.ts', '%s'], ['server/src/conflict/conflict.test.ts', 'are dismissed for good where a finding is false']],
  S30: ['to open a link changes nothing', ['server/src/people/people.test.ts', 'is opened by a link that holds 72 hours; looking at it changes nothing'], ['e2e/src/first-run.test.ts', 'is begun with the code on the console']],
  S31: ['votes and scores are given by keyboard, on pages a screen reader can read', ['e2e/src/secret-ballot.test.ts', 'is filled in with the mouse, or with the keyboard alone'], ['e2e/src/keyboard.test.ts', 'a sheet is scored and handed in with ten keys'], ['e2e/src/pages.test.ts', '%s is named, readable by everyone']],
  S32: ['back, reload, a lost connection and a session that is over lose nothing',
    ['e2e/src/lost-nothing.test.ts', 'when the browser is killed before the server has heard of it'], ['e2e/src/lost-nothing.test.ts', 'when one leaves the form in the middle of a sentence, by "back" or by loading it anew'], ['e2e/src/lost-nothing.test.ts', 'when the session is over in the middle of a sentence'], ['e2e/src/offline.test.ts', 'and opened anew without one'], ['web/src/draft/autosaver.test.ts', 'keeps what is typed without a connection']],
  S33: ['lists say what their reader has done', ['server/src/home/queues.test.ts', 'counts %s in the frame as it lists it, for who did it and nobody else'], ['server/src/scoring/scoring.test.ts', 'leads from one sheet to the next, and lists them'], ['server/src/contest/contest.test.ts', 'the duty to vote stands from the first day to the last, until one has']],
  S34: ['who urges is named', ['server/src/reviewing/reviewing.test.ts', 'are reminded by name of whoever does']],
}

/** Whether a file has a test whose title begins so. */
function hasTest(text: string, title: string): boolean {
  const quoted = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?:\\bit|\\))\\(\\s*['"\`]${quoted}`).test(text)
}

describe('the defects that others logged', () => {
  const ids = Array.from({ length: 34 }, (_, at) => `S${at + 1}`)

  it('are each proven', () => {
    expect(Object.keys(proven)).toEqual(ids)
  })

  it.each(Object.entries(proven).map(([id, [situation, ...proofs]]) => [id, situation, proofs] as const))('%s: %s', (_id, _situation, proofs) => {
    expect(proofs.length).toBeGreaterThan(0)
    expect(proofs.filter(([file]) => !existsSync(root + file))).toEqual([])
    expect(proofs.filter(([file, title]) => !hasTest(readFileSync(root + file, 'utf8'), title))).toEqual([])
  })

  it.each([
    ["it('is here, and more', () => {})", true], ["it.each(cases)('is here: %s', () => {})", true], ["  ])('is here', () => {})", true],
    ["it('is no longer here', () => {})", false], ["describe('is here', () => {})", false], ['// it was: is here', false],
  ])('a test is known by its title: %s', (text, there) => {
    expect(hasTest(text, 'is here')).toBe(there)
  })
})
