import type { Element, Node } from '@xmldom/xmldom'
import { textWidth } from '../../../src/charts/picture/textWidth'

interface Bounds {
  what: string
  left: number
  top: number
  right: number
  bottom: number
}

/** Bounds of every mark and text of an SVG, in units of its view box; patterns and titles are not marks. */
export function markBounds(svg: Element): readonly Bounds[] {
  return boundsWithin(svg, { x: 0, y: 0 }, {})
}

interface Place {
  x: number
  y: number
}

/** Text attributes inherited from ancestors. */
interface Type {
  'font-size'?: string
  'font-weight'?: string
  'text-anchor'?: string
}

function boundsWithin(element: Element, origin: Place, inherited: Type): Bounds[] {
  const own = shifted(element, origin)
  const type = { ...inherited, ...typeOf(element) }
  const bounds = boundsOf(element, own, type)
  const inside = childElements(element)
    .filter(({ tagName }) => !['defs', 'title', 'desc', 'metadata'].includes(tagName))
    .flatMap((child) => boundsWithin(child, own, type))
  return [...bounds, ...inside]
}

function childElements(element: Element): readonly Element[] {
  const nodes: Node[] = Array.from(element.childNodes)
  return nodes.filter((node): node is Element => node.nodeType === 1)
}

function shifted(element: Element, { x, y }: Place): Place {
  const transform = element.getAttribute('transform')
  if (!transform) return { x, y }
  const parts = /^translate\((-?[\d.e-]+) (-?[\d.e-]+)\)$/.exec(transform)
  if (!parts) throw new Error(`Only shifts are expected: ${transform}`)
  return { x: x + Number(parts[1]), y: y + Number(parts[2]) }
}

function typeOf(element: Element): Type {
  const names = ['font-size', 'font-weight', 'text-anchor'] as const
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = element.getAttribute(name)
      return value ? [[name, value]] : []
    }),
  )
}

function boundsOf(element: Element, origin: Place, type: Type): Bounds[] {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0)
  switch (element.tagName) {
    case 'rect':
      return [
        around(element, origin, [
          [number('x'), number('y')],
          [number('x') + number('width'), number('y') + number('height')],
        ]),
      ]
    case 'circle': {
      const [x, y, r] = [number('cx'), number('cy'), number('r')]
      return [around(element, origin, [[x - r, y - r] as const, [x + r, y + r] as const])]
    }
    case 'line':
      return [
        around(element, origin, [
          [number('x1'), number('y1')],
          [number('x2'), number('y2')],
        ]),
      ]
    case 'polyline': {
      const points = (element.getAttribute('points') ?? '')
        .split(' ')
        .map((pair) => pair.split(',').map(Number))
      return [
        around(
          element,
          origin,
          points.map(([x = 0, y = 0]) => [x, y] as const),
        ),
      ]
    }
    case 'path':
      return [around(element, origin, pathPoints(element.getAttribute('d') ?? ''))]
    case 'text':
      return [textBounds(element, origin, type)]
    default:
      return []
  }
}

function around(element: Element, { x, y }: Place, points: readonly (readonly [number, number])[]): Bounds {
  const xs = points.map(([own]) => own + x)
  const ys = points.map(([, own]) => own + y)
  return {
    what: `${element.tagName} ${element.textContent ?? ''}`.slice(0, 60),
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  }
}

function textBounds(element: Element, origin: Place, type: Type): Bounds {
  const size = Number(type['font-size'])
  const width = textWidth(element.textContent ?? '', size, type['font-weight'] === '600' ? 600 : 400)
  const shift = { start: 0, middle: width / 2, end: width }[type['text-anchor'] ?? 'start'] ?? 0
  const left = Number(element.getAttribute('x') ?? 0) - shift
  const down = Number.parseFloat(element.getAttribute('dy') ?? '0') * size
  const baseline = Number(element.getAttribute('y') ?? 0) + down
  return around(element, origin, [
    [left, baseline - size * 0.73],
    [left + width, baseline],
  ])
}

/** The points of a path, in absolute coordinates. */
function pathPoints(d: string): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = []
  let [x, y] = [0, 0]
  let start: readonly [number, number] = [0, 0]
  for (const [, command = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const isRelative = command === command.toLowerCase()
    const name = command.toUpperCase()
    if (name === 'Z') [x, y] = start
    const size = name === 'H' || name === 'V' ? 1 : name === 'C' ? 6 : 2
    for (let i = 0; i < numbers.length; i += size) {
      const [last = 0, before = 0] = [numbers[i + size - 1], numbers[i + size - 2]]
      const [fromX, fromY] = isRelative ? [x, y] : [0, 0]
      if (name === 'H') x = fromX + last
      else if (name === 'V') y = fromY + last
      else [x, y] = [fromX + before, fromY + last]
      if (name === 'M' && i === 0) start = [x, y]
      points.push([x, y])
    }
  }
  return points
}
