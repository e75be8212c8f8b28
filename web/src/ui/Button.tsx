import { LoaderCircle, type LucideIcon } from 'lucide-react'
import { type ComponentProps, type MouseEvent, useId } from 'react'
import './button.css'

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  readonly kind?: ButtonKind | undefined
  readonly icon?: LucideIcon | undefined
  /** The act is under way: the button stays where it is, says so, and does nothing more. */
  readonly busy?: boolean | undefined
  /** Why the act is not possible now, in words; shown beside. The button stays focusable so that the reason is heard. */
  readonly reason?: string | undefined
}

/** A native button. One primary button a page: Ctrl+Enter presses it. */
export function Button({ kind = 'secondary', icon: Icon, busy, reason, type = 'button', className, children, onClick, ...rest }: ButtonProps) {
  const reasonId = useId()
  const off = busy === true || reason !== undefined
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (off) event.preventDefault()
    else onClick?.(event)
  }
  const button = (
    <button
      {...rest}
      type={type}
      className={`button ${kind} ${className ?? ''}`}
      onClick={press}
      {...(off && { 'aria-disabled': true })}
      {...(reason !== undefined && { 'aria-describedby': reasonId })}
      {...(kind === 'primary' && { 'data-primary': '' })}
    >
      {busy ? <LoaderCircle className="icon turning" aria-hidden /> : Icon && <Icon className="icon" aria-hidden />}
      <span>{children}</span>
    </button>
  )
  if (reason === undefined) return button
  return (
    <span className="button-with-reason">
      {button}
      <span id={reasonId} className="button-reason">{reason}</span>
    </span>
  )
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({ kind = 'secondary', icon: Icon, className, children, ...rest }: ComponentProps<'a'> & { kind?: ButtonKind; icon?: LucideIcon }) {
  return (
    <a {...rest} className={`button ${kind} ${className ?? ''}`}>
      {Icon && <Icon className="icon" aria-hidden />}
      <span>{children}</span>
    </a>
  )
}
