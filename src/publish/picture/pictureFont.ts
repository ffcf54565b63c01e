import fontUrl from '../../ui/fonts/inter-basic.woff2?url'

let font: Promise<string | null> | null = null

/** The app's typeface in base64; null if it cannot be loaded, in which case the viewer's font is used. */
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
