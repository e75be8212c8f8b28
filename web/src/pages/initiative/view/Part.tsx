import { type ReactNode, useId } from 'react'

/** One part of the document under its own heading. */
export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section className="dossier-part" aria-labelledby={id}>
      <div className="dossier-part-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
