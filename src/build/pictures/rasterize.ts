import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { pngTexts, withPngText } from '../../publish/picture/pngText'
import type { PictureMetadata } from '../../publish/picture/standaloneSvg'
import { trueTypeOf } from './fontSubset'

/** Renders an SVG to PNG without a browser, `scale` pixels per unit, and embeds the same metadata as text chunks. */
export async function rasterize(
  svg: string,
  scale: number,
  subset: Buffer,
  metadata: PictureMetadata,
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
  try {
    const fontFiles = await Promise.all(
      ([400, 600] as const).map(async (weight) => {
        const file = join(folder, `inter-${weight}.ttf`)
        writeFileSync(file, await trueTypeOf(subset, weight))
        return file
      }),
    )
    const drawn = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' },
    }).render()
    return withPngText(drawn.asPng(), pngTexts(metadata))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
