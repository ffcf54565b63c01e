import fontUrl from '../../ui/fonts/inter-basic.woff2?url'

let font: Promise<string | null> | null = null

/** The typeface of the app in base 64; null where it cannot be had, and the picture then uses the reader's own. */
export function pictureFont(): Promise<string | null> {
  font ??= load().catch(() => {
    font = null
    return null
  })
  return font
}

async function load(): Promise<string> {
  const response = await fetch(fontUrl)
  if (!response.ok) throw new Error(`${fontUrl}: ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
