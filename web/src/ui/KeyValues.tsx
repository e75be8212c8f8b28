import type { ReactNode } from 'react'
import './key-values.css'

/** Facts as a list of names and values. A value that is `null`, `undefined` or '' reads "chưa có". */
export function KeyValues({ items, narrow }: { items: readonly (readonly [name: string, value: ReactNode])[]; narrow?: boolean }) {
  return (
    <dl className={`key-values ${narrow ? 'narrow' : ''}`}>
      {items.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === null || value === undefined || value === '' ? <span className="soft">chưa có</span> : value}</dd>
        </div>
      ))}
    </dl>
  )
}
