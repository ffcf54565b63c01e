import type { z } from 'zod'
import { describeIssue } from '../../dataset/checks/describeIssue'

/** Somebody to ask: a terminal, or a test. `question` throws `AskStopped` when no answer can come any more. */
export interface Ask {
  question: (prompt: string) => Promise<string>
  say: (text: string) => void
}

/** Whoever was asked has gone. */
export class AskStopped extends Error {}

/** A record that is being put together. */
export type Answers = Record<string, unknown>

interface Question {
  label: string
  schema: z.ZodType
  /** Allowed words, which may be answered by their number. */
  words?: readonly string[]
  /** What an empty answer means. Without it an empty answer is checked like any other. */
  otherwise?: string | null
}

/** Asks until the schema takes the answer, each time with the checker's own sentence. */
export async function askFor(
  ask: Ask,
  { label, schema, words = [], otherwise }: Question,
): Promise<string | null> {
  if (words.length > 0) ask.say(words.map((word, position) => `  ${position + 1} ${word}`).join('\n'))
  for (;;) {
    const typed = (await ask.question(`${label}: `)).trim()
    if (typed === '' && otherwise !== undefined) return otherwise
    const answer = words[Number(typed) - 1] ?? typed
    const result = schema.safeParse(answer, { reportInput: true })
    const [issue] = result.success ? [] : result.error.issues.flatMap(describeIssue)
    if (issue) ask.say(`“${typed}” ${issue.message}: ${issue.fix}.`)
    else if (words.length > 0 && !words.includes(answer))
      ask.say(`“${typed}” is not one of the allowed words: use one of ${words.join(', ')}.`)
    else return answer
  }
}

/** Asks for the fields that are not there yet. What was left empty is there, as undefined, and not asked again. */
export async function fillIn(entry: Answers, fields: Readonly<Record<string, Question>>, ask: Ask) {
  for (const [name, question] of Object.entries(fields)) {
    if (name in entry) continue
    const answer = await askFor(ask, question)
    entry[name] = answer === null && !question.schema.safeParse(null).success ? undefined : answer
  }
}
