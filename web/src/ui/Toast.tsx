import { CircleCheck } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import './toast.css'

interface Toast { readonly id: number; readonly words: string }

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()
const publish = (next: readonly Toast[]) => { toasts = next; for (const listener of listeners) listener() }

/** Says politely that something was done: "Đã gửi phiếu chấm". Errors do not go here; they stay where they happened. */
export function tell(words: string): void {
  lastId += 1
  publish([...toasts.slice(-2), { id: lastId, words }])
}

const watch = (listener: () => void) => { listeners.add(listener); return () => listeners.delete(listener) }

/** The live region for `tell`; one in the frame. */
export function Toasts() {
  const shown = useSyncExternalStore(watch, () => toasts, () => toasts)
  return <div className="toasts" role="status">{shown.map((toast) => <OneToast key={toast.id} toast={toast} />)}</div>
}

function OneToast({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => publish(toasts.filter(({ id }) => id !== toast.id)), 6000)
    return () => clearTimeout(timer)
  }, [held, toast.id])
  return (
    <p className="toast" onMouseEnter={() => setHeld(true)} onMouseLeave={() => setHeld(false)}>
      <CircleCheck className="icon" aria-hidden />
      {toast.words}
    </p>
  )
}
