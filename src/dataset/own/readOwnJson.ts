import { findNodeAtLocation, type Node, parseTree, printParseErrorCode, visit } from 'jsonc-parser'
import type { JsonPath } from '../checks/dataFolder'
import { schemaVersion } from '../parseDataset'
import type { CompiledDataset } from '../schema'
import { keepUsable, listNames, OwnDataError, type OwnPlace, type OwnResult, type RawLists } from './ownData'

/**
 * Reads a reader's own JSON: a whole dataset as in `dataset.json`, some of its lists, or just a list of agreements.
 * Missing lists come from `base`.
 */
export function readOwnJson(text: string, base: CompiledDataset, today: number): OwnResult {
  const value = parse(text)
  const whole = Array.isArray(value) ? { agreements: value } : value
  if (typeof whole !== 'object' || whole === null) throw new OwnDataError('not-a-dataset', typeof whole)
  const fields = whole as Record<string, unknown>
  if (fields.schemaVersion !== undefined && fields.schemaVersion !== schemaVersion)
    throw new OwnDataError('other-schema', JSON.stringify(fields.schemaVersion))
  if (!Array.isArray(fields.agreements)) throw new OwnDataError('not-a-dataset', 'agreements')
  const notLists = listNames.filter((name) => fields[name] !== undefined && !Array.isArray(fields[name]))
  if (notLists.length > 0) throw new OwnDataError('not-a-dataset', notLists.join(', '))
  const lists = {
    about: fields.about ?? base.about,
    ...Object.fromEntries(listNames.map((name) => [name, fields[name] ?? base[name]])),
  } as RawLists
  return keepUsable(lists, today, placesIn(text))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const faults: string[] = []
    visit(text, {
      onError: (error, _offset, _length, line, character) => {
        if (faults.length === 0)
          faults.push(`row ${line + 1}, character ${character + 1}: ${printParseErrorCode(error)}`)
      },
    })
    throw new OwnDataError('broken', faults[0] ?? '')
  }
}

/**
 * Returns a function that finds the row of a path in the text. Its first call records in one pass where each entry
 * starts; after that only the requested entry is parsed, so that large files stay cheap.
 */
function placesIn(text: string): (path: JsonPath) => OwnPlace {
  let starts: ReadonlyMap<string, number> | null = null
  let lines: readonly number[] | null = null
  return ([list, index, ...field]) => {
    starts ??= entryStarts(text)
    lines ??= lineStarts(text)
    const column = field.join('.')
    const start = starts.get(`${list}/${index}`)
    if (start === undefined) return { row: 1, column }
    const entry = parseTree(text.slice(start), [], { disallowComments: true })
    return { row: rowAt(lines, start + (entry ? nearest(entry, field).offset : 0)), column }
  }
}

/** Offsets of the entries by list and position. If the text itself is a list, its entries are agreements. */
function entryStarts(text: string): ReadonlyMap<string, number> {
  const starts = new Map<string, number>()
  let depth = 0
  visit(text, {
    onObjectBegin: (offset, _length, _line, _character, pathOf) => {
      depth++
      if (depth > 2) return
      const path = pathOf()
      if (path.length === 2) starts.set(path.join('/'), offset)
      else if (path.length === 1 && typeof path[0] === 'number') starts.set(`agreements/${path[0]}`, offset)
    },
    onObjectEnd: () => {
      depth--
    },
  })
  return starts
}

function nearest(entry: Node, field: JsonPath): Node {
  for (let length = field.length; length > 0; length--) {
    const node = findNodeAtLocation(entry, [...field.slice(0, length)])
    if (node) return node.parent?.type === 'property' ? node.parent : node
  }
  return entry
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The row of an offset, from 1. */
function rowAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
