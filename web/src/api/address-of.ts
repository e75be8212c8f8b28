/** The parts of a call that go into its address. */
export interface AddressParts {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
}

/**
 * `/api/x/:id` with its parameters put in and its query behind. Lists are joined by commas; what is `undefined`, `null`,
 * empty or `false` is left out, because a filter not set is not said.
 */
export function addressOf(path: string, { params, query }: AddressParts): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params?.[name] ?? '')))
  const said = Object.entries(query ?? {}).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(',') : value === undefined || value === null || value === false ? '' : String(value)
    return text === '' ? [] : [[name, text]]
  })
  return said.length === 0 ? filled : `${filled}?${new URLSearchParams(said)}`
}
