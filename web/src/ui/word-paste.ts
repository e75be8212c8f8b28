/**
 * Word puts its lists on the clipboard as paragraphs of class `MsoListParagraph` with the bullet typed in. Turns runs of
 * them into real lists, so that they stay lists; the rest of Word's dress the schema drops by itself.
 */
export function mendWordLists(html: string): string {
  if (!html.includes('MsoListParagraph') && !html.includes('mso-list')) return html
  const page = new DOMParser().parseFromString(html, 'text/html')
  let list: HTMLElement | undefined
  for (const paragraph of [...page.body.querySelectorAll<HTMLElement>('p')]) {
    if (!isListParagraph(paragraph)) { list = undefined; continue }
    const bullet = takeBullet(paragraph)
    const kind = /^\(?(\d+|[a-zđ]|[ivxlc]+)[.)]/i.test(bullet) ? 'ol' : 'ul'
    if (list?.localName !== kind || list.nextElementSibling !== paragraph) {
      list = page.createElement(kind)
      paragraph.before(list)
    }
    const item = page.createElement('li')
    const words = page.createElement('p')
    words.append(...paragraph.childNodes)
    item.append(words)
    list.append(item)
    paragraph.remove()
  }
  return page.body.innerHTML
}

const isListParagraph = (paragraph: HTMLElement): boolean =>
  paragraph.className.startsWith('MsoListParagraph') || /mso-list:\s*l\d/.test(paragraph.getAttribute('style') ?? '')

/** Removes the typed bullet that Word marks as to be ignored, and says what it was. */
function takeBullet(paragraph: HTMLElement): string {
  const ignored = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''))
  const bullet = ignored?.textContent?.trim() ?? ''
  ignored?.remove()
  return bullet
}
