import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import type { DataFile, JsonPath, Problem } from '../../dataset/checks/dataFolder'

/** Parses a JSON file and knows the lines of its values. The file is null if it is not valid JSON. */
export function parseJson(
  path: string,
  text: string,
): { file: DataFile | null; problems: readonly Problem[] } {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true })
  const [error] = errors
  if (error || !root)
    return {
      file: null,
      problems: [
        {
          file: path,
          line: lineAt(text, error?.offset ?? 0),
          record: '-',
          field: '-',
          message:
            text.trim() === ''
              ? 'is empty'
              : `is not valid JSON: ${error ? wordsFor(error.error) : 'no value'}`,
          fix:
            text.trim() === ''
              ? 'write JSON into it: [] is an empty list'
              : 'look for an extra or missing comma, quote or bracket on this line or the line before',
        },
      ],
    }
  const lineOf = (at: JsonPath) => lineAt(text, nearest(root, at).offset)
  return { file: { path, value: JSON.parse(text), lineOf }, problems: duplicateKeys(path, text, root) }
}

/** What the parser missed, in words. */
function wordsFor(code: number): string {
  return words[printParseErrorCode(code as ParseErrorCode)] ?? 'something is out of place'
}

const words: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word or sign outside quotes',
  InvalidNumberFormat: 'a number that is not one',
  PropertyNameExpected: 'a name in quotes is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'there is more after the end',
  InvalidCommentToken: 'a comment, which JSON does not have',
  UnexpectedEndOfComment: 'a comment, which JSON does not have',
  UnexpectedEndOfString: 'a closing quote is missing',
  UnexpectedEndOfNumber: 'a number that is not one',
  InvalidUnicode: 'a sign after \\u that is not four hexadecimal digits',
  InvalidEscapeCharacter: 'a backslash before a sign that needs none',
  InvalidCharacter: 'a line break or tab inside quotes',
}

function nearest(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, [...path.slice(0, length)])
    if (node) return node.parent?.type === 'property' ? node.parent : node
  }
  return root
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** Reports duplicate keys of an object: JSON keeps only the last one, so a value would be lost silently. */
function duplicateKeys(path: string, text: string, node: Node): Problem[] {
  const children = node.children ?? []
  const below = children.flatMap((child) => duplicateKeys(path, text, child))
  if (node.type !== 'object') return below
  const names = children.map((property) => String(property.children?.[0]?.value))
  const duplicates = children.filter((_, index) => names.indexOf(names[index] ?? '') !== index)
  const own = duplicates.map((property) => ({
    file: path,
    line: lineAt(text, property.offset),
    record: '-',
    field: String(property.children?.[0]?.value),
    message: 'appears twice in one object',
    fix: 'keep one of the two',
  }))
  return [...own, ...below]
}
