import { checkBody } from './check-body.ts'
import { checkFoot } from './check-foot.ts'
import { checkHead } from './check-head.ts'
import { checkPage } from './check-page.ts'
import type { Finding, RuleId } from './finding.ts'
import { partsOf } from './parts.ts'
import { readDocx } from './read-docx.ts'
import { type PaperKind, rulesOf } from './ruleset.ts'

/**
 * Where a .docx departs from Nghị định 30/2020/NĐ-CP, by the rules that speak of its kind; an empty list is a pass. Throws a
 * SyntaxError on bytes that are no .docx.
 */
export function checkDocx(bytes: Uint8Array, kind: PaperKind): Finding[] {
  const document = readDocx(bytes)
  const parts = partsOf(document, kind)
  const rules: readonly RuleId[] = rulesOf[kind]
  return [...checkPage(document, kind), ...checkHead(parts), ...checkBody(parts), ...checkFoot(parts)].filter(({ rule }) => rules.includes(rule))
}
