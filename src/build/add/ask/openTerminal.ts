import { createInterface } from 'node:readline/promises'
import { type Ask, AskStopped } from './askFields'

/** Asks questions through two streams. Lines that arrive before their question are buffered. */
export function openTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Ask & { close: () => void } {
  const terminal = createInterface({ input, output })
  const lines = terminal[Symbol.asyncIterator]()
  return {
    question: async (prompt) => {
      terminal.setPrompt(prompt)
      terminal.prompt()
      const line = await lines.next()
      if (line.done) throw new AskStopped()
      return line.value
    },
    print: (text) => {
      output.write(`${text}\n`)
    },
    close: () => terminal.close(),
  }
}
