import { useEffect, useState } from 'react'

/** The first characters of the hash of the ballot's key: everybody in the room votes under one key, and can see that they do. */
export function KeyMark({ publicKey }: { publicKey: string }) {
  const [mark, setMark] = useState('')
  useEffect(() => {
    let there = true
    void crypto.subtle?.digest('SHA-256', new TextEncoder().encode(publicKey)).then((hash) => {
      const hex = [...new Uint8Array(hash)].slice(0, 4).map((byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase()
      if (there) setMark(`${hex.slice(0, 4)}-${hex.slice(4)}`)
    })
    return () => { there = false }
  }, [publicKey])
  return mark === '' ? null : <p className="small soft">Mã khóa của lượt bỏ phiếu: <strong className="figures">{mark}</strong>. Mọi người trong phòng phải thấy cùng một mã.</p>
}
