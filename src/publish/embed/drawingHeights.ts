/** The widths of drawings in frames for which heights are computed. */
const widths = { leastPx: 240, mostPx: 1600, stepPx: 8 }

/**
 * Heights of a drawing by its width, as a page carries them: `240:388 283:372 480:824`, each from its width on. A height
 * that holds for less than a few pixels of width may be left out.
 */
export function drawingHeights(heightAt: (widthPx: number) => number): string {
  const { leastPx, mostPx, stepPx } = widths
  const steps = [`${leastPx}:${heightAt(leastPx)}`]
  for (let widthPx = leastPx; widthPx < mostPx; widthPx += stepPx) {
    let beforePx = widthPx
    const height = heightAt(widthPx)
    if (heightAt(widthPx + stepPx) === height) continue
    for (let nextPx = widthPx + 1; nextPx <= widthPx + stepPx; nextPx++) {
      const next = heightAt(nextPx)
      if (next !== heightAt(beforePx)) steps.push(`${nextPx}:${next}`)
      beforePx = nextPx
    }
  }
  return steps.join(' ')
}

/** The height in such a list for a width; undefined if there is none. Part of a script that must stay tiny. */
export function heightInList(list: string, widthPx: number): string | undefined {
  return list
    .split(' ')
    .filter((step) => Number.parseInt(step, 10) <= widthPx)
    .at(-1)
    ?.split(':')[1]
}
