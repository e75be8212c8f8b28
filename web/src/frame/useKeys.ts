import { useEffect } from 'react'

/** The keys of every page: `/`, `j`, `k`, Ctrl+Enter, `?`. Single letters do nothing while one is typing. */
export function useKeys({ showKeys }: { showKeys: () => void }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.metaKey || event.isComposing) return
      if (event.key === 'Enter' && event.ctrlKey) { if (pressPrimary()) event.preventDefault(); return }
      if (event.ctrlKey || isTyping(event.target) || document.querySelector('dialog[open]')) return
      const act = { '/': goToSearch, '?': showKeys, j: () => goAlong(1), k: () => goAlong(-1) }[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || (target.matches('input, textarea, select') && !target.matches('input[type=checkbox], input[type=radio]')))

const goToSearch = () => document.getElementById('tim-kiem')?.focus()

/** The primary button of the open dialog, otherwise of the page. */
function pressPrimary(): boolean {
  const place = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.getElementById('noi-dung') ?? document
  const primary = [...place.querySelectorAll<HTMLElement>('[data-primary]')].at(-1)
  primary?.click()
  return primary !== undefined
}

/** Along the rows of a list, by the link that names each; where there is no list, to the dossier before or after. */
function goAlong(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('main [data-row]')].flatMap((row) => row.querySelector<HTMLElement>('a[href]') ?? [])
  if (links.length === 0) { document.querySelector<HTMLAnchorElement>(`main a[rel=${step === 1 ? 'next' : 'prev'}]`)?.click(); return }
  const at = links.findIndex((link) => link.closest('[data-row]')?.contains(document.activeElement))
  const next = links[at === -1 ? (step === 1 ? 0 : links.length - 1) : Math.min(Math.max(at + step, 0), links.length - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
