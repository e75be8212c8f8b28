import type { Fraction } from '@sangkien/domain/number/fraction'
import { parseFraction } from '@sangkien/domain/number/parse-fraction'
import { useState } from 'react'
import { TextInput } from '../../../ui/TextInput.tsx'

interface Props {
  readonly name: string
  readonly label: string
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly value: Fraction | null
  readonly onChange: (value: Fraction | null) => void
  /** Left empty it means the rule sets none; otherwise what stood there stays until a share is typed. */
  readonly mayBeEmpty?: boolean | undefined
}

/** An exact share, typed as 2/3 or 70%: never a decimal, so that two thirds of seven stay five. */
export function FractionInput({ value, onChange, mayBeEmpty = false, error, help, ...frame }: Props) {
  const [typed, setTyped] = useState<string>()
  const read = typed === undefined ? value : typed.trim() === '' ? null : parseFraction(typed)
  const unread = read === undefined || (read === null && !mayBeEmpty && typed !== undefined)
  const type = (text: string) => {
    setTyped(text)
    const share = text.trim() === '' ? null : parseFraction(text)
    if (share !== undefined && (share !== null || mayBeEmpty)) onChange(share)
  }
  return <TextInput {...frame} help={help ?? 'Viết dạng 2/3 hoặc 70%.'} error={unread ? 'Chưa đọc được tỷ lệ này. Viết dạng 2/3 hoặc 70%.' : error} value={typed ?? (value === null ? '' : `${value.num}/${value.den}`)} onChange={type} />
}
