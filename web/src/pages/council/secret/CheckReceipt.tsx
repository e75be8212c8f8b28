import { checkReceipt, type CountedBallot, type Receipt } from '@sangkien/domain/ballot/check-count'
import { useState } from 'react'
import { TextInput } from '../../../ui/TextInput.tsx'
import { ReceiptVerdict } from './ReceiptVerdict.tsx'

/** Looks up a receipt that somebody brings, pasted in. It stays in this browser. */
export function CheckReceipt({ counted }: { counted: CountedBallot }) {
  const [text, setText] = useState('')
  const receipt = text.trim() === '' ? undefined : receiptIn(text)
  return (
    <div className="stack tight">
      <TextInput name="bien-nhan" lines={3} maxLength={4000} label="Dán biên nhận để kiểm tra" help="Biên nhận không được gửi đi đâu." value={text} onChange={setText} error={receipt === null ? 'Đây không phải là biên nhận bỏ phiếu kín.' : undefined} />
      {receipt && <ReceiptVerdict standing={checkReceipt(receipt, counted)} />}
    </div>
  )
}

function receiptIn(text: string): Receipt | null {
  try {
    const value = JSON.parse(text) as Partial<Receipt> | null
    return value && [value.ballotId, value.publicKey, value.serial, value.choice, value.signature].every((one) => typeof one === 'string') ? (value as Receipt) : null
  } catch {
    return null
  }
}
