import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { usedRules } from '../../../../src/build/bundle/leafletStyles'

const whole = readFileSync('node_modules/leaflet/dist/leaflet.css', 'utf8')
const used = usedRules(whole)

describe('the rules of Leaflet that the map uses', () => {
  it.each([
    ['.a { top: 0 } .leaflet-popup { top: 1px }', '.a { top: 0 }'],
    ['.leaflet-pane, .leaflet-tile { top: 0 }', '.leaflet-pane{ top: 0 }'],
    ['/* Of { tiles */ .leaflet-pane { top: 0 }', ' .leaflet-pane { top: 0 }'],
    ['@media print { .leaflet-control { top: 0 } }', ''],
    ['@media print { .leaflet-pane { top: 0 } }', '@media print { .leaflet-pane { top: 0 } }'],
  ])('%s becomes %s', (css, expected) => {
    expect(usedRules(css)).toBe(expected)
  })

  it.each(['pane', 'container', 'zoom-animated', 'interactive', 'grab', 'marker-icon', 'tooltip-top'])(
    'are those of .leaflet-%s',
    (part) => {
      expect(used).toContain(`.leaflet-${part}`)
    },
  )

  it.each(['.leaflet-bar', '.leaflet-control', '.leaflet-popup', '.leaflet-tile', 'url('])(
    'are not those with %s',
    (part) => {
      expect(whole).toContain(part)
      expect(used).not.toContain(part)
    },
  )
})

const folder = 'src/charts/map/drawing'
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.tsx?$/.test(path),
)

it.each(sources)('%s uses no part of Leaflet without its rules', (path) => {
  expect(readFileSync(join(folder, path), 'utf8')).not.toMatch(
    /bindPopup|[pP]opup\(|L\.(?:control|tileLayer|imageOverlay|videoOverlay)|\b(?:Popup|TileLayer|ImageOverlay|(?:Zoom|Layers|Scale|Attribution)Control)\b/,
  )
})
