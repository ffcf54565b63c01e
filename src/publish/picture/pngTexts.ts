import type { PictureMetadata } from './standaloneSvg'

/** Metadata under the keywords that the PNG specification registers. */
export function pngTexts({
  title,
  description,
  link,
  publisher,
  rights,
  date,
}: PictureMetadata): Readonly<Record<string, string>> {
  return {
    Title: title,
    Description: description,
    Author: publisher,
    Copyright: rights,
    'Creation Time': date,
    ...(link ? { Source: link } : {}),
  }
}
