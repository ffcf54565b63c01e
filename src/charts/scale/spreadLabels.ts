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
  const places = [...wishes]
  const gap = Math.min(leastGap, places.length > 1 ? (last - first) / (places.length - 1) : leastGap)
  for (let i = 0; i < places.length; i++) {
    const least = i === 0 ? first : (places[i - 1] ?? first) + gap
    places[i] = Math.max(places[i] ?? first, least)
  }
  for (let i = places.length - 1; i >= 0; i--) {
    const most = i === places.length - 1 ? last : (places[i + 1] ?? last) - gap
    places[i] = Math.min(places[i] ?? last, most)
  }
  return places
}
