// The real server, with its clock set to the instant given; time goes on from there.
import { serve } from '../src/run/serve.ts'

const [from, began] = [Date.parse(process.argv[2]!), performance.now()]
await serve({ demo: false, clock: () => new Date(from + performance.now() - began) })
