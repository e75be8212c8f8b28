import { useId } from 'react'
import { type Choice, sayChoice } from '../../say/vote.ts'

const choices: readonly Choice[] = ['agree', 'disagree', 'abstain']

/** One member's hand as the standing office saw it: native radio buttons, side by side. */
export function HandVote({ name, choice, choose }: { name: string; choice: Choice | null; choose: (choice: Choice) => void }) {
  const id = useId()
  return (
    <fieldset className="hand-vote">
      <legend className="unseen">{name}</legend>
      {choices.map((one) => (
        <label key={one} className={`hand ${one} ${choice === one ? 'chosen' : ''}`}>
          <input type="radio" className="unseen" name={id} checked={choice === one} onChange={() => choose(one)} />
          {sayChoice(one)}
        </label>
      ))}
    </fieldset>
  )
}
