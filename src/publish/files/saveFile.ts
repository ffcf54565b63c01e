/** Gives the reader a file made in the page, under a name. */
export function saveFile(name: string, mediaType: string, content: BlobPart) {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken its copy by the next turn.
  setTimeout(() => URL.revokeObjectURL(address))
}
