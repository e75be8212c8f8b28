import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Me } from './me.ts'
import { SideNav } from './SideNav.tsx'

const me = { counts: { to_receive: 3, to_issue: 1 }, may: { intake: true, decisions: true, library: true } } as unknown as Me

it.each([
  ['a queue that lies in a section', '/quyet-dinh', '?buoc=cho-ban-hanh', ['Chờ ban hành']],
  ['the section without the queue', '/quyet-dinh', '', ['Văn bản']],
  ['a queue at the address of a section', '/tiep-nhan', '', ['Chờ tiếp nhận']],
  ['a page inside a section', '/thu-vien/1', '', ['Thư viện']],
  ['home', '/', '', ['Việc của tôi']],
])('one is in one place: %s', (_what, path, search, lit) => {
  const html = renderToStaticMarkup(<SideNav me={me} path={path} search={search} close={() => undefined} />)
  const here = html.split('<a ').slice(1).filter((link) => link.includes('aria-current="page"'))
  expect(here.map((link) => /<span>([^<]+)<\/span>/.exec(link)?.[1])).toEqual(lit)
})
