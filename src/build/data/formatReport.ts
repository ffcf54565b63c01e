import { basename } from 'node:path'
import type { Problem } from '../../dataset/checks/dataFolder'

/** Formats each problem as a line: `file:line record field: message → fix`. Without a folder, files have their own path. */
export function formatReport(folder: string, problems: readonly Problem[]): string {
  const start = folder === '' ? '' : `${basename(folder)}/`
  return problems
    .map(
      ({ file, line, record, field, message, fix }) =>
        `${start}${file}:${line} ${record} ${field}: ${message} → ${fix}`,
    )
    .join('\n')
}
