import { constants, createPrivateKey, randomBytes, sign } from 'node:crypto'
import { castPaper, countBallot, openBallot, setVoteMode, takePaper } from '@sangkien/contract/ballot'
import { type PaperChoice, paperBytes } from '@sangkien/domain/ballot/ballot-paper'
import type { InitiativeId, PersonId, SittingId } from '@sangkien/domain/ids'
import type { StageManager } from './stage-manager.ts'

interface Secretly { readonly sitting: SittingId; readonly item: InitiativeId; readonly secretary: PersonId; readonly votes: readonly (readonly [voter: PersonId, choice: PaperChoice])[] }

/**
 * A secret ballot of the play. No browser is there to blind anything and nobody's choice is a secret, so every voter has some number
 * signed, and the papers are signed with the key of the ballot: what lies in the box is what it would be.
 */
export async function playSecretBallot(manager: StageManager, { sitting, item, secretary, votes }: Secretly): Promise<void> {
  const params = { id: sitting, initiativeId: item }
  await manager.as(secretary, setVoteMode, { params, body: { mode: 'secret' } })
  const ballotId = (await manager.as(secretary, openBallot, { params })).agenda.find(({ initiativeId }) => initiativeId === item)?.voting?.ballot?.id ?? ''
  const { private_key, organisation } = await manager.inside(secretary, (tx, { org }) => tx.selectFrom('secret_ballot as b').innerJoin('organisation as o', 'o.id', 'b.org_id')
    .where('b.org_id', '=', org).where('b.id', '=', ballotId).select(['b.private_key', 'o.code as organisation']).executeTakeFirstOrThrow())
  const key = createPrivateKey({ key: Buffer.from(private_key ?? '', 'base64url'), type: 'pkcs8', format: 'der' })
  for (const [voter] of votes) await manager.as(voter, takePaper, { params, body: { ballotId, blinded: Buffer.concat([Buffer.alloc(1), randomBytes(255)]).toString('base64url') } })
  for (const [, choice] of votes) {
    const serial = randomBytes(32).toString('hex')
    const signature = sign('sha384', paperBytes(ballotId, { serial, choice }), { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }).toString('base64url')
    await manager.as(secretary, castPaper, { params: { organisation, id: ballotId }, body: { serial, choice, signature } })
  }
  await manager.as(secretary, countBallot, { params, body: { withMissing: false } })
}
