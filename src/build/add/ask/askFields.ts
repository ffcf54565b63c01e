import type { z } from 'zod'
import { describeIssue } from '../../../dataset/checks/describeIssue'

/** A person to ask, through a terminal or a test. `question` throws `AskStopped` once the input has ended. */
export interface Ask {
  question: (prompt: string) => Promise<string>
  print: (text: string) => void
}

/** The input ended before all questions were answered. */
export class AskStopped extends Error {}

/** Fields of a record answered so far. */
export type Answers = Record<string, unknown>

interface Question {
  label: string
  schema: z.ZodType
  /** Allowed words. An answer may also be the number of a word, counted from 1. */
  words?: readonly string[]
  /** Value of an empty answer. If undefined, an empty answer is validated like any other. */
  otherwise?: string | null
}

/** Asks until the answer is valid, and prints the error of the data checker after each invalid one. */
export async function askFor(
  ask: Ask,
  { label, schema, words = [], otherwise }: Question,
): Promise<string | null> {
  if (words.length > 0) ask.print(words.map((word, position) => `  ${position + 1} ${word}`).join('\n'))
  for (;;) {
    const typed = (await ask.question(`${label}: `)).trim()
    if (typed === '' && otherwise !== undefined) return otherwise
    const answer = words[Number(typed) - 1] ?? typed
    const result = schema.safeParse(answer, { reportInput: true })
    const [issue] = result.success ? [] : result.error.issues.flatMap(describeIssue)
    if (issue) ask.print(`“${typed}” ${issue.message}: ${issue.fix}.`)
    else if (words.length > 0 && !words.includes(answer))
      ask.print(`“${typed}” is not one of the allowed words: use one of ${words.join(', ')}.`)
    else return answer
  }
}

/** Asks for the fields that an entry lacks. A field left empty is set to undefined, so that it is not asked for again. */
export async function fillIn(entry: Answers, fields: Readonly<Record<string, Question>>, ask: Ask) {
  for (const [name, question] of Object.entries(fields)) {
    if (name in entry) continue
    const answer = await askFor(ask, question)
    entry[name] = answer === null && !question.schema.safeParse(null).success ? undefined : answer
  }
}
