import type { TableColumnId } from '../../selection/address/tableColumns'

/** Widths of the columns in rem. The title takes the remaining width, at least this much. */
const widths: Readonly<Record<TableColumnId, number>> = {
  date: 6.25,
  title: 15,
  partners: 8,
  programs: 8.5,
  kind: 7.25,
  level: 6.5,
  status: 6,
  confidence: 7,
  evidence: 9,
  checked: 8,
  organisations: 18,
  site: 11,
  sources: 5.25,
  id: 16,
}

/** Returns the width of a column; undefined for the title, which takes the remaining width. */
export function columnWidth(column: TableColumnId): string | undefined {
  return column === 'title' ? undefined : `${widths[column]}rem`
}

/** Returns the width below which the table scrolls sideways. */
export function tableWidth(columns: readonly string[]): string {
  return `${columns.reduce((sum, column) => sum + widths[column as TableColumnId], 0)}rem`
}
