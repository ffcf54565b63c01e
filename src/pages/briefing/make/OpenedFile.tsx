import type { Problem } from '../../../dataset/checks/dataFolder'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import styles from './MakePage.module.css'
import type { Opening } from './useOpenBriefing'

/** Progress of opening a file, or its problems. Renders nothing if there is neither. */
export function OpenedFile({ opening: { outcome, accept } }: { opening: Opening }) {
  const words = briefingMessages(useText()).make
  switch (outcome.kind) {
    case 'idle':
      return null
    case 'reading':
      return <p role="status">{words.loading}</p>
    case 'failed':
      return (
        <p className={styles.failure} role="alert">
          {words[outcome.reason](outcome.name)} {words.kept}
        </p>
      )
    case 'faulty': {
      const { name, problems, usable } = outcome
      return (
        <div className={styles.failure} role="alert">
          <h2>{words.problemsTitle(name)}</h2>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={`${problem.field} ${problem.message}`}>
                <ProblemWords problem={problem} />
              </li>
            ))}
          </ul>
          <p>{words.kept}</p>
          {usable && (
            <Button onClick={() => accept(usable, name)}>{words.openRest(usable.steps.length)}</Button>
          )}
        </div>
      )
    }
  }
}

function ProblemWords({ problem: { field, message, fix } }: { problem: Problem }) {
  const words = briefingMessages(useText()).make
  const [, step, rest] = /^steps\.(\d+)\.?(.*)$/.exec(field) ?? []
  return words.problem(
    step === undefined ? field : words.stepName(Number(step) + 1, rest ?? ''),
    message,
    fix,
  )
}
