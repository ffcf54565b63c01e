import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { coreOf } from '../../dataset/compile/coreOf'
import { indexDataset } from '../../dataset/indexDataset'
import { slideThumbnail } from '../../publish/briefing/slideThumbnail'
import { cardSize, socialCards } from '../../publish/meta/socialCard'
import { type PictureMetadata, standaloneSvg } from '../../publish/picture/standaloneSvg'
import { type Theme, tokenValues } from '../../publish/picture/tokenValues'
import type { AppModules } from '../bundle/loadAsApp'
import { loadCompiled } from '../data/loadCompiled'
import { mapShapes } from '../geometry/worldGeometry'
import { siteAddress } from '../hosts/siteAddress'
import { subsetPath } from './fontSubset'
import { rasterize } from './rasterize'

/** Pixels of a chart's PNG per SVG unit: sharp on high-density screens and in print. */
const pngScale = 2

const themes = ['light', 'dark'] as const satisfies readonly Theme[]

interface Place {
  /** Root of the project. */
  root: string
  /** The data folder, relative to the root. */
  folder: string
  /** Path of the site. */
  base: string
}

/** Finishes a picture: the text of an SVG or the bytes of a PNG. */
type Finish = () => Promise<string | Uint8Array>

/** Kinds of pictures, by the folder in which they are. */
export const pictureFolders = ['charts/tiles/', 'charts/', 'slides/', 'cards/'] as const

/**
 * The pictures of a folder: in `charts` every chart without filters as SVG and PNG, in `charts/tiles` the tiles of the
 * front page, in `slides` the first slides of each briefing, in `cards` the pictures of link previews. Throws the report of the check if the data has faults.
 */
export async function pictureFiles(
  pictures: (typeof pictureFolders)[number],
  { root, folder, base }: Place,
  load: AppModules['load'],
): Promise<ReadonlyMap<string, Finish>> {
  const compiled = loadCompiled(resolve(root, folder), new Date())
  if (!compiled.ok) throw new Error(compiled.report)
  const { briefings } = compiled
  const { about, countries } = compiled.dataset
  const dataset = indexDataset(coreOf(compiled.dataset))
  const shapes = mapShapes(countries, 'near')
  const css = readFileSync(resolve(root, 'src/ui/tokens.css'), 'utf8')
  const subset = readFileSync(resolve(root, subsetPath))
  const site = siteAddress(base)
  const metadataOf = (title: string, description: string, address: string | null): PictureMetadata => ({
    title,
    description,
    link: site === '' || address === null ? null : `${site}${address}`,
    publisher: about.title,
    rights: about.licence.data,
    date: about.updated,
  })
  const finish = (svg: string, theme: Theme, metadata: PictureMetadata, font: Buffer | null) =>
    standaloneSvg(svg, { tokens: tokenValues(css, theme), font: font?.toString('base64') ?? null, metadata })

  if (pictures === 'charts/tiles/') {
    const { drawTiles } = await load<typeof import('./drawTiles')>('/src/build/pictures/drawTiles.tsx')
    return new Map<string, Finish>(
      drawTiles(dataset, shapes).flatMap(({ id, title, svg }) =>
        themes.map((theme) => [
          `charts/tiles/${id}-${theme}.svg`,
          async () => finish(svg, theme, metadataOf(title, '', null), null),
        ]),
      ),
    )
  }
  const { drawCard, drawPictures, drawSlides } = await load<typeof import('./drawPictures')>(
    '/src/build/pictures/drawPictures.tsx',
  )
  if (pictures === 'cards/')
    // Link previews need absolute addresses.
    return new Map<string, Finish>(
      [...(site === '' ? [] : socialCards(dataset))].map(([page, card]) => [
        card.path,
        () => {
          const { title, summary, svg } = drawCard(dataset, card, `${site}${page}/`)
          const metadata = metadataOf(title, summary, `${page}/`)
          return rasterize(finish(svg, 'light', metadata, subset), cardSize.scale, subset, metadata)
        },
      ]),
    )
  if (pictures === 'slides/')
    return new Map<string, Finish>(
      drawSlides(dataset, briefings, shapes).flatMap(({ briefing, position, headline, kicker, svg }) => {
        const metadata = metadataOf(headline, kicker, `briefing/${briefing}`)
        return themes.map((theme) => [
          slideThumbnail.path(briefing, position, theme),
          () => rasterize(finish(svg, theme, metadata, subset), 1, subset, metadata),
        ])
      }),
    )
  return new Map<string, Finish>(
    drawPictures(dataset, shapes, site).flatMap(({ id, title, summary, svg }) => {
      const metadata = metadataOf(title, summary, `?chart=${id}`)
      const file = () => finish(svg, 'light', metadata, subset)
      return [
        [`charts/${id}.svg`, async () => file()],
        [`charts/${id}.png`, () => rasterize(file(), pngScale, subset, metadata)],
      ]
    }),
  )
}
