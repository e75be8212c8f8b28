/**
 * The service worker: keeps the programs of the pages that must open without a network, and the bare page that starts them. It never
 * touches the API and keeps no page the server has drawn: nothing of any person passes through its store (decision 22).
 */
/** What a worker's own scope has, as far as it is used here. */
interface Scope {
  addEventListener(type: 'install' | 'activate', act: (event: { waitUntil(work: Promise<unknown>): void }) => void): void
  addEventListener(type: 'fetch', act: (event: { readonly request: Request; respondWith(reply: Promise<Response>): void }) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  readonly location: Location
}
const scope = globalThis as unknown as Scope

/** Written in by the build: the files, and a name that changes with them. */
const files: readonly string[] = JSON.parse('__FILES__') as readonly string[]
const store = 'sangkien-__BUILD__'
const barePage = '/index.html'

scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(store).then((cache) => cache.addAll([barePage, ...files])).then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('sangkien-') && name !== store).map((name) => caches.delete(name)))).then(() => scope.clients.claim()))
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== scope.location.origin || pathname.startsWith('/api/')) return
  // A page: the server's, and without a network the bare one, which the programs fill by what the machine keeps.
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(async () => (await caches.match(barePage)) ?? Response.error()))
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request))
  else if (pathname === '/icon.svg') event.respondWith(fetch(request).catch(async () => (await caches.match(request)) ?? Response.error()))
})

/** Files by their hashed names never change; a page visited once is kept too. */
async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const reply = await fetch(request)
  if (reply.ok) await (await caches.open(store)).put(request, reply.clone())
  return reply
}
