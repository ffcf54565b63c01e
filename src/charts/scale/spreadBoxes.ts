interface Box {
  /** Where its middle would best be. */
  wish: number
  size: number
}

/**
 * Moves boxes along one axis so that neighbours are at least `gap` apart and all are between 0 and `end`, each as near to
 * its wish as possible; returns their middles. Keeps the order of the boxes, which must have room.
 */
export function spreadBoxes(boxes: readonly Box[], gap: number, end: number): readonly number[] {
  const starts = boxes.map(({ wish, size }) => wish - size / 2)
  let least = 0
  for (const [i, { size }] of boxes.entries()) {
    starts[i] = Math.max(starts[i] ?? 0, least)
    least = (starts[i] ?? 0) + size + gap
  }
  let most = end
  for (let i = boxes.length - 1; i >= 0; i--) {
    const size = boxes[i]?.size ?? 0
    starts[i] = Math.min(starts[i] ?? 0, most - size)
    most = (starts[i] ?? 0) - gap
  }
  return boxes.map(({ size }, i) => (starts[i] ?? 0) + size / 2)
}
