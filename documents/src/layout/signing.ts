import type { Data } from '../template/fill-template.ts'
import { cleanLine } from '../text/clean-text.ts'
import { upper } from '../text/upper.ts'

/**
 * Who signs, and by what authority (Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Mục II.7).
 * Posts in running letters; the layout writes them in capitals. `head` is the post of the head signed for.
 */
export type Signing = { readonly name: string; /** Post in the agency, written above the name of a council member (II.7.c). */ readonly agencyPost?: string } & (
  | { readonly by: 'head'; readonly post: string }
  | { readonly by: 'KT'; readonly head: string; readonly post: string }
  | { readonly by: 'Q'; readonly post: string }
  | { readonly by: 'TL'; readonly head: string; readonly post: string; readonly deputyPost?: string }
  | { readonly by: 'TUQ'; readonly head: string; readonly post: string }
  | { readonly by: 'TM'; readonly body: string; readonly post: string; readonly deputyPost?: string }
)

/** The lines above the signature, in capitals: `KT. CHÁNH VĂN PHÒNG` / `PHÓ CHÁNH VĂN PHÒNG`. */
export function authorityLines(signing: Signing): string[] {
  switch (signing.by) {
    case 'head': return [capitals(signing.post)]
    case 'KT': return [`KT. ${capitals(signing.head)}`, capitals(signing.post)]
    case 'Q': return [`Q. ${capitals(signing.post)}`]
    case 'TL': return [`TL. ${capitals(signing.head)}`, ...postOrDeputy(signing)]
    case 'TUQ': return [`TUQ. ${capitals(signing.head)}`, capitals(signing.post)]
    case 'TM': return [`TM. ${capitals(signing.body)}`, ...postOrDeputy(signing)]
  }
}

const capitals = (post: string): string => upper(cleanLine(post))
const postOrDeputy = ({ post, deputyPost }: { readonly post: string; readonly deputyPost?: string }): string[] =>
  deputyPost === undefined ? [capitals(post)] : [`KT. ${capitals(post)}`, capitals(deputyPost)]

/** As it stands above the name. */
export const agencyPostLine = (post: string): string => capitals(post)

/** Data of the signature in `documentFoot`. */
export const signingData = (signing: Signing): Data => ({
  authority: authorityLines(signing),
  agencyPost: signing.agencyPost === undefined ? [] : [agencyPostLine(signing.agencyPost)],
  signer: cleanLine(signing.name),
})
