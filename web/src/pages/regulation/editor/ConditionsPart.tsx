import { Card } from '../../../ui/Section.tsx'
import { CodedRulesEditor } from './CodedRulesEditor.tsx'
import type { Editing } from './editing.ts'

/** Conditions of recognition, and the reasons a dossier is turned away, declined or revoked by. */
export function ConditionsPart({ pack, change, wrong }: Editing) {
  return (
    <>
      <Card title="Điều kiện công nhận"><CodedRulesEditor title="Các điều kiện" path="conditions" rules={pack.conditions} onChange={(conditions) => change({ conditions })} wrong={wrong} verb="Thêm điều kiện" more={{ help: '' }} /></Card>
      <Card title="Tiêu chí tính mới"><CodedRulesEditor title="Bốn tiêu chí của tính mới" path="noveltyTests" rules={pack.noveltyTests} onChange={(noveltyTests) => change({ noveltyTests })} wrong={wrong} more={{ help: '' }} /></Card>
      <Card title="Lý do từ chối tiếp nhận"><CodedRulesEditor title="Các lý do từ chối tiếp nhận" path="refusalReasons" rules={pack.refusalReasons} onChange={(refusalReasons) => change({ refusalReasons })} wrong={wrong} verb="Thêm lý do từ chối" more={{}} /></Card>
      <Card title="Lý do không công nhận"><CodedRulesEditor title="Các lý do không công nhận" path="declineReasons" rules={pack.declineReasons} onChange={(declineReasons) => change({ declineReasons })} wrong={wrong} verb="Thêm lý do không công nhận" more={{}} /></Card>
      <Card title="Căn cứ hủy bỏ công nhận"><CodedRulesEditor title="Các căn cứ hủy bỏ" path="revocationGrounds" rules={pack.revocationGrounds} onChange={(revocationGrounds) => change({ revocationGrounds })} wrong={wrong} verb="Thêm căn cứ hủy bỏ" more={{}} /></Card>
    </>
  )
}
