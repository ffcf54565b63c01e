/** About four round tick values for a count axis, from 0 to at most the largest value. */
export function niceTicks(largest: number): readonly number[] {
  const rough = Math.max(largest, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max([1, 2, 5, 10].map((factor) => factor * power).find((value) => value >= rough) ?? 1, 1)
  const ticks: number[] = []
  for (let value = 0; value <= largest; value += step) ticks.push(value)
  return ticks
}
