/** Downloads a file that was made in the page. */
export function saveFile(name: string, mediaType: string, content: BlobPart) {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has copied the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(address))
}
