import { type ReactNode, useEffect, useId, useRef } from 'react'
import './section.css'

interface SectionProps {
  readonly title: ReactNode
  /** Beside the title: a count, a link. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly id?: string | undefined
}

/** A part of a page under its own heading, on the ground of the page. */
export function Section({ title, aside, children, id }: SectionProps) {
  return <Part className="section" title={title} aside={aside} id={id}>{children}</Part>
}

/** A part set on paper: a form, a dossier, a block of the rail. */
export function Card({ title, aside, children, id }: SectionProps) {
  return <Part className="section card" title={title} aside={aside} id={id}>{children}</Part>
}

function Part({ title, aside, children, id, className }: SectionProps & { className: string }) {
  const titleId = useId()
  return (
    <section className={className} aria-labelledby={titleId} {...(id !== undefined && { id })}>
      <div className="section-head">
        <h2 id={titleId}>{title}</h2>
        {aside && <div className="section-aside">{aside}</div>}
      </div>
      {children}
    </section>
  )
}

/** Dossier left, rail right; the rail comes first on a phone when `railFirst`. It stays in view, and one taller than the window is scrolled with the page to its end first. */
export function WithRail({ children, rail, railFirst }: { children: ReactNode; rail: ReactNode; railFirst?: boolean }) {
  const aside = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = aside.current
    if (!element) return undefined
    const watch = new ResizeObserver(() => element.style.setProperty('--rail-height', `${element.offsetHeight}px`))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return (
    <div className={`with-rail ${railFirst ? 'rail-first' : ''}`}>
      <div className="stack loose">{children}</div>
      <aside ref={aside} className="rail stack" aria-label="Tình trạng và việc cần làm">{rail}</aside>
    </div>
  )
}
