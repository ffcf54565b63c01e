import type { ChartContent } from '../../../charts/contract/chart'

/** What a chart is on a slide. */
export function nativeForm({ native }: ChartContent): 'chart' | 'table' | 'picture' {
  if (native === null) return 'picture'
  return native.kind === 'table' ? 'table' : 'chart'
}
