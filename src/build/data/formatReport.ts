import { basename } from 'node:path'
import type { Problem } from '../../dataset/checks/dataFolder'

/** Formats each problem as a line: `file:line record field: message → fix`. */
export function formatReport(folder: string, problems: readonly Problem[]): string {
  const name = basename(folder)
  return problems
    .map(
      ({ file, line, record, field, message, fix }) =>
        `${name}/${file}:${line} ${record} ${field}: ${message} → ${fix}`,
    )
    .join('\n')
}
