import { sayReason } from '../../../say/act.ts'
import { sayShare } from '../../../say/number.ts'
import { useFieldWords, useForm } from './form-context.ts'
import { AuthorsEditor } from './AuthorsEditor.tsx'
import { Locked } from './Locked.tsx'

/** Who the authors are and what each contributed. */
export function AuthorsField() {
  const { initiative } = useForm()
  const { label } = useFieldWords('authors')
  if (initiative.acts.set_authors === null) return <AuthorsEditor key={initiative.revs['authors'] ?? 0} />
  return (
    <Locked label={label}>
      <ul className="plain">{initiative.authors.map(({ personId, name, unitName, share, contribution }) => <li key={personId}>{name}, {unitName}: {sayShare(share)}{contribution && `, ${contribution}`}</li>)}</ul>
      {initiative.stage === 'draft' && <p className="soft small">{sayReason(initiative.acts.set_authors)}</p>}
    </Locked>
  )
}
