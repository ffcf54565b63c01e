import { readFileSync } from 'node:fs'
import { mapShapes } from '../../src/build/geometry/worldGeometry'
import { drawPictures } from '../../src/build/pictures/drawPictures'
import { subsetPath } from '../../src/build/pictures/fontSubset'
import { rasterize } from '../../src/build/pictures/rasterize'
import { standaloneSvg } from '../../src/publish/picture/standaloneSvg'
import { type Theme, tokenValues } from '../../src/publish/picture/tokenValues'
import { frozenDataset } from '../frozenData'

/** Printed on every picture in place of the version, whose fingerprint follows the format of the data. */
const printedVersion = '2026-11-24-36d5b63d'

/** Every chart of the registry as standalone SVG in one theme, drawn from the frozen data. */
export function drawFixtures(theme: Theme) {
  const dataset = { ...frozenDataset(), version: printedVersion }
  const shapes = mapShapes(dataset.countries, 'near')
  const tokens = tokenValues(readFileSync('src/ui/tokens.css', 'utf8'), theme)
  const { about } = dataset
  return drawPictures(dataset, shapes, 'https://example.org/').map(({ id, title, summary, svg }) => {
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
  })
}
