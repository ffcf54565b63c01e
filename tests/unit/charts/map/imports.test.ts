import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

const map = 'src/charts/map'

/** The modules that `src/charts/map/README.md` opens to other code. */
const open = [
  'MapPatterns',
  'area/mapFrame',
  'area/withFrames',
  'change/changeMapChart',
  'mapChart',
  'coalitionNames',
  'geometry/area',
  'geometry/geometryCache',
  'geometry/geometryQuery',
  'geometry/loadGeometry',
  'geometry/projection',
  'geometry/readGeometry',
  'geometry/useGeometry',
  'drawing/WorldMap',
  'drawing/mapDrawingHeight',
  'picture/EmbedWorld',
  'picture/MapPictureShapes',
  'picture/layoutMapPicture',
  'picture/pathData',
  'picture/simplifyRings',
]

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

const imported = filesUnder('src')
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(`${map}/`))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)]
      .map(([, path = '']) => normalize(join(dirname(file), path)))
      .filter((path) => path.startsWith(`${map}/`))
      .map((path) => path.slice(map.length + 1)),
  )

it('other code imports only the open modules of the map, and each of them is needed', () => {
  expect([...new Set(imported)].sort()).toEqual([...open].sort())
})

it('the README of the map names the open modules', () => {
  const readme = readFileSync(join(map, 'README.md'), 'utf8')
  for (const module of open) expect(readme).toContain(module.replace('geometry/', ''))
})
