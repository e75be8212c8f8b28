import { adviseCapitals } from './capitals.ts'
import { checkBody } from './check-body.ts'
import { checkFoot } from './check-foot.ts'
import { checkHead } from './check-head.ts'
import { addressOf, checkAddress, checkAddressees, checkAppendixHeads, checkCirculation, checkDrafterMark, checkUrgency, circulationOf, urgencyOf } from './check-marks.ts'
import { checkPage } from './check-page.ts'
import { type Checked, rulesFor } from './check-report.ts'
import { checkStructure, levelOf } from './check-structure.ts'
import type { Finding, RuleId } from './finding.ts'
import { nd30 } from './nd30.ts'
import { type Parts, partsOf } from './parts.ts'
import { readDocx } from './read-docx.ts'
import type { PaperKind, Ruleset } from './ruleset.ts'
import type { WordDocument } from './word-model.ts'

/**
 * Where a .docx of a known kind departs from the ruleset, by the rules that speak of its kind; an empty list is a pass. Throws a
 * SyntaxError on bytes that are no .docx. `check-document` gives the whole report, for files of either format.
 */
export const checkDocx = (bytes: Uint8Array, kind: PaperKind, ruleset: Ruleset = nd30): Finding[] =>
  checkWord(readDocx(bytes), kind, ruleset).findings.filter(({ rule }) => rulesFor(kind, ruleset).includes(rule))

/** Everything a .docx shows, by every rule; which of them speak of the kind is for the caller to say. */
export function checkWord(document: WordDocument, kind: PaperKind | null, ruleset: Ruleset): Checked {
  const parts = partsOf(document, kind)
  const required = kind === 'letter' || parts.addresseesHead !== undefined
  return {
    findings: [
      ...checkPage(document, parts, ruleset), ...checkHead(parts, ruleset), ...checkBody(parts, ruleset), ...checkStructure(parts.running, ruleset), ...checkFoot(parts, ruleset),
      ...(required ? checkAddressees(parts, ruleset) : []), ...checkAppendixHeads(parts, ruleset), ...checkUrgency(document, ruleset), ...checkCirculation(document, ruleset),
      ...checkDrafterMark(parts, ruleset), ...checkAddress(document, ruleset),
    ],
    present: presentIn(document, parts, ruleset),
    unseen: new Set(),
    advice: parts.running.flatMap(({ text, order }) => adviseCapitals(text, { paragraph: order })),
  }
}

function presentIn(document: WordDocument, parts: Parts, ruleset: Ruleset): Set<RuleId> {
  const levels = parts.running.map(levelOf).filter((level) => level !== undefined)
  const found: readonly (readonly [RuleId, boolean])[] = [
    ['P09', parts.appendices.length > 0], ['C27', parts.appendices.length > 0],
    ['C04', parts.agencyColumn.some(({ text, runs }) => text.trim() !== '' && !runs.every(({ bold }) => bold))],
    ['C26', parts.addresseesHead !== undefined], ['C30', parts.drafterMark !== undefined], ['C31', addressOf(document).lines.length > 0],
    ['C28', urgencyOf(document, ruleset).length > 0], ['C29', circulationOf(document, ruleset).length > 0],
  ]
  return new Set([...levels, ...found.filter(([, there]) => there).map(([rule]) => rule)])
}
