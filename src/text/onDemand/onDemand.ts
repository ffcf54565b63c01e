import type { Format } from '../format'
import type { LanguageCode, Text } from '../text'

/**
 * Messages that the first load does not need: they ship with the code that imports them. Takes one factory per
 * language, all of the type of the English one; returns a memoized function from a text to its messages.
 */
export function onDemand<Messages>(
  factories: { en: (f: Format) => Messages } & Readonly<
    Record<LanguageCode, (f: Format) => NoInfer<Messages>>
  >,
): (text: Text) => Messages {
  const made = new WeakMap<Text, Messages>()
  return (text) => {
    const messages = made.get(text) ?? factories[text.language](text.f)
    made.set(text, messages)
    return messages
  }
}
