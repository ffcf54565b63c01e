/** Characters that turn the direction of the text after them: U+202A to U+202E, U+2066 to U+2069. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** A text as one line: white space is one space each, and nothing in it can turn the direction of what follows. */
export function inertText(text: string): string {
  return text.replace(turning, '').replace(/\s+/g, ' ')
}
