import { hostOf } from '../evidence/hostOf'
import { type CheckInput, type Problem, problemAt } from './dataFolder'

/** Reports sources whose page, or whose copy that was read, is on a refused host or below one. */
export function checkRefusedHosts({ entries }: CheckInput): Problem[] {
  const reasons = new Map(entries.refusedHosts.map(({ value }) => [value.host, value.reason]))
  return entries.sources.flatMap((entry) =>
    (['url', 'foundAt'] as const).flatMap((field) => {
      const host = hostOf(entry.value[field] ?? '')
      const refused = host && domainsOf(host).find((domain) => reasons.has(domain))
      return refused
        ? problemAt(
            entry,
            [field],
            `is on ${host}, which is refused: ${reasons.get(refused)}`,
            'cite the original or another page of it; if the host was refused in error, take it off refused-hosts.json',
          )
        : []
    }),
  )
}

/** A host and the domains above it: “a.b.cn”, “b.cn”, “cn”. */
function domainsOf(host: string): readonly string[] {
  const parts = host.split('.')
  return parts.map((_, i) => parts.slice(i).join('.'))
}
