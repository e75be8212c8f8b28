import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { sayDay, sayInstant } from '../../../say/day.ts'
import { sayField } from '@sangkien/domain/initiative/field-name'
import { sayNumber } from '../../../say/number.ts'
import { fieldId } from '../../../ui/Field.tsx'
import { saySteps } from '../../../say/term.ts'
import { Notice, type NoticeTone } from '../../../ui/Notice.tsx'
import type { Initiative } from '../initiative.ts'
import { DuplicateNotice } from './DuplicateNotice.tsx'

/** What one must know before reading: what is asked for (`linked`: as links into the form), what was refused and why, what was decided. */
export function Standing({ initiative, pack, linked }: { initiative: Initiative; pack: RegulationPack; linked?: boolean }) {
  const { stage, completion, intakeRefusal, lateFiling, result, revocation } = initiative
  return (
    <>
      {stage === 'completion_requested' && completion && (
        <Notice tone="warning" title={`Yêu cầu bổ sung lần ${completion.number}, đến hết ngày ${sayDay(completion.dueOn)}`}>
          <p className="dossier-words">{completion.message}</p>
          {linked
            ? <ul>{completion.fields.map((field) => <li key={field}><a href={`#${fieldId(field)}`}>{sayField(field, pack.sections)}</a></li>)}</ul>
            : <p>Mục cần bổ sung: {completion.fields.map((field) => sayField(field, pack.sections)).join('; ')}.</p>}
        </Notice>
      )}
      <DuplicateNotice initiative={initiative} />
      {intakeRefusal && (
        <Notice tone="error" title="Không tiếp nhận hồ sơ">
          <p>{intakeRefusal.label} ({intakeRefusal.article}).</p>
          <p className="dossier-words">{intakeRefusal.reason}</p>
        </Notice>
      )}
      {stage === 'draft' && lateFiling && (
        <Notice tone={lateFiling.allowedReason === null ? 'warning' : 'done'} title={lateFiling.allowedReason === null ? `Đã xin nộp muộn lúc ${sayInstant(lateFiling.askedAt)}, chờ trả lời` : 'Được phép nộp muộn'}>
          <p>Lý do xin: {lateFiling.reason}</p>
          {lateFiling.allowedReason !== null && <p>Lý do cho phép: {lateFiling.allowedReason}</p>}
        </Notice>
      )}
      {revocation && stage === 'recognised' && (
        <Notice tone="warning" title={`Đang xem xét hủy bỏ công nhận; tác giả giải trình đến hết ngày ${sayDay(revocation.dueOn)}`}>
          <p>{revocation.ground} ({revocation.article}).</p>
          <details className="small"><summary>Cách tính thời hạn giải trình</summary><ol className="arithmetic">{saySteps(revocation.steps, 'ngày thông báo', `${pack.terms.revocation_reply.basis.paper}, ${pack.terms.revocation_reply.basis.article}`).map((line) => <li key={line}>{line}</li>)}</ol></details>
          <p className="dossier-words">{revocation.reasons}</p>
          {revocation.replies.map((reply) => <p key={reply.byName} className="dossier-words"><strong>{reply.byName} giải trình lúc {sayInstant(reply.at)}:</strong> {reply.words}</p>)}
        </Notice>
      )}
      {result && <ResultNotice result={result} stage={stage} pack={pack} certificates={initiative.certificates.length} />}
    </>
  )
}

const tones: Readonly<Record<string, NoticeTone>> = { recognised: 'done', declined: 'error', revoked: 'error' }

function ResultNotice({ result, stage, pack, certificates }: { result: NonNullable<Initiative['result']>; stage: Initiative['stage']; pack: RegulationPack; certificates: number }) {
  const label = pack.results.find(({ code }) => code === result.result)?.label ?? result.result
  const facts = [
    result.score !== null && `Điểm ${sayNumber(result.score)}`, result.class && `loại ${result.class}`,
  ].filter(Boolean).join('; ')
  const decision = result.decisionNumber && `${stage === 'declined' ? 'Thông báo' : 'Quyết định'} số ${result.decisionNumber}${result.decidedOn ? ` ngày ${sayDay(result.decidedOn)}` : ''}`
  return (
    <Notice tone={tones[stage] ?? 'info'} title={stage === 'revoked' ? 'Đã hủy bỏ công nhận' : `Kết luận của Hội đồng: ${label}`}>
      {(facts || decision) && <p>{facts}{facts && decision && '; '}{decision}.{stage === 'recognised' && certificates > 0 && <> <a href="#giay-to">Xem quyết định và giấy chứng nhận</a></>}</p>}
      {result.grounds.length > 0 && <ul>{result.grounds.map((ground) => <li key={ground}>{ground}</li>)}</ul>}
      {result.reasons && <p className="dossier-words">{result.reasons}</p>}
    </Notice>
  )
}
