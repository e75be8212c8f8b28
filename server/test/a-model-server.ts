import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A small server of meanings: a text is as near to another as the words they share, whatever the order. Speaks OpenAI's `/embeddings`; `failing` answers 500. */
export async function aModelServer() {
  const asked: { model: string; key: string | undefined; input: string[] }[] = []
  const state = { failing: false, size: 64 }
  const server: Server = createServer((request, reply) => {
    let body = ''
    request.on('data', (some: Buffer) => { body += some })
    request.on('end', () => {
      if (request.url !== '/v1/embeddings' || state.failing) return void reply.writeHead(state.failing ? 500 : 404).end()
      const { model, input } = JSON.parse(body) as { model: string; input: string[] }
      asked.push({ model, key: request.headers.authorization, input })
      reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: input.map((text, index) => ({ index, embedding: vectorOf(text, state.size) })) }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, state, close: () => new Promise((resolve) => server.close(resolve)) }
}

function vectorOf(text: string, size: number): number[] {
  const vector = Array.from({ length: size }, () => 0)
  for (const word of new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])) vector[[...word].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % size, 7)]! += 1
  return vector
}
