/**
 * Moves labels apart along one axis so that neighbours are at least `leastGap` apart and all are between `first` and
 * `last`, each as near to its preferred position as possible. `wishes` must ascend; so does the result.
 */
export function spreadLabels(
  wishes: readonly number[],
  leastGap: number,
  first: number,
  last: number,
): readonly number[] {
  const positions = [...wishes]
  const gap = Math.min(leastGap, positions.length > 1 ? (last - first) / (positions.length - 1) : leastGap)
  for (let i = 0; i < positions.length; i++) {
    const least = i === 0 ? first : (positions[i - 1] ?? first) + gap
    positions[i] = Math.max(positions[i] ?? first, least)
  }
  for (let i = positions.length - 1; i >= 0; i--) {
    const most = i === positions.length - 1 ? last : (positions[i + 1] ?? last) - gap
    positions[i] = Math.min(positions[i] ?? last, most)
  }
  return positions
}
