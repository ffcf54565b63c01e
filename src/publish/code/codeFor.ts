import type { CodeView } from './codeView'
import { javascriptCode } from './javascriptCode'
import { pythonCode } from './pythonCode'
import { rCode } from './rCode'
import { sqlCode } from './sqlCode'

/** The languages in which a view is offered as code, in the order in which they are shown. */
export const codeLanguages = ['python', 'r', 'sql', 'javascript'] as const

export type CodeLanguage = (typeof codeLanguages)[number]

const writers = {
  python: { comment: '#', write: pythonCode },
  r: { comment: '#', write: rCode },
  sql: { comment: '--', write: sqlCode },
  javascript: { comment: '//', write: javascriptCode },
} as const satisfies Record<
  CodeLanguage,
  { comment: string; write: (view: CodeView, data: string) => string }
>

/**
 * A view as code that reads the published tables and counts as many records as the page. `data`: address of the folder with the
 * tables, with a slash at its end. `address`: that of the view, which the code names in a comment.
 */
export function codeFor(language: CodeLanguage, view: CodeView, data: string, address: string): string {
  const { comment, write } = writers[language]
  return `${comment} ${address}\n${write(view, data)}`
}
