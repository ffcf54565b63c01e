/** The size of the picture that stands on the page until the chart is there; nothing where there is none. */
export function pictureSize(): { widthPx: number; heightPx: number } {
  const box = document.querySelector('.embed-static .embed-body')?.getBoundingClientRect()
  return { widthPx: Math.round(box?.width ?? 0), heightPx: box?.height ?? 0 }
}
