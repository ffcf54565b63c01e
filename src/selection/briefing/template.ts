/** A part of a briefing text: literal words, or a placeholder without its braces. */
export type TemplatePart = { kind: 'words'; words: string } | { kind: 'placeholder'; name: string }

const pattern = /\{([^{}]*)\}/g

/** Splits a text at its placeholders. An unmatched brace is literal text. */
export function templateParts(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = []
  let end = 0
  for (const match of template.matchAll(pattern)) {
    if (match.index > end) parts.push({ kind: 'words', words: template.slice(end, match.index) })
    parts.push({ kind: 'placeholder', name: match[1] ?? '' })
    end = match.index + match[0].length
  }
  if (end < template.length) parts.push({ kind: 'words', words: template.slice(end) })
  return parts
}
