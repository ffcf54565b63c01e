import { readFileSync } from 'node:fs'
import { mapShapes } from '../../src/build/geometry/worldGeometry'
import { drawPictures } from '../../src/build/pictures/drawPictures'
import { subsetPath } from '../../src/build/pictures/fontSubset'
import { rasterize } from '../../src/build/pictures/rasterize'
import { coreOf } from '../../src/dataset/coreOf'
import { indexDataset } from '../../src/dataset/indexDataset'
import type { CompiledDataset } from '../../src/dataset/schema'
import { standaloneSvg } from '../../src/publish/picture/standaloneSvg'
import { type Theme, tokenValues } from '../../src/publish/picture/tokenValues'

/** A frozen version: pictures of it change only when the drawing does, not with every record added. */
const version = 'data/versions/2026-11-24-d4871f69.json'

/** Every chart of the registry as standalone SVG, in one theme. */
export function drawFixtures(theme: Theme) {
  const dataset = JSON.parse(readFileSync(version, 'utf8')) as CompiledDataset
  const shapes = mapShapes(dataset.countries, 'near')
  const tokens = tokenValues(readFileSync('src/ui/tokens.css', 'utf8'), theme)
  const { about } = dataset
  return drawPictures(indexDataset(coreOf(dataset)), shapes, 'https://example.org/').map(
    ({ id, title, summary, svg }) => {
      const metadata = {
        title,
        description: summary,
        link: `https://example.org/?chart=${id}`,
        publisher: about.title,
        rights: about.licence.data,
        date: about.updated,
      }
      return {
        id,
        file: `tests/fixtures/pictures/${id}-${theme}.png`,
        svg: standaloneSvg(svg, { tokens, font: null, metadata }),
        toPng: (file: string) => rasterize(file, 1, readFileSync(subsetPath), metadata),
      }
    },
  )
}
