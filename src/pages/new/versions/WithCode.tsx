/** A text of the changelog, whose ids and fields between backticks are set as code. */
export function WithCode({ text }: { text: string }) {
  return text.split('`').map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <code key={index}>{part}</code>
    ) : (
      part
    ),
  )
}
