/** Names of the charts in a list. */
export const charts = {
  map: 'Map',
  cumulative: 'Agreements over time, by program',
  'per-year': 'Agreements per year',
  events: 'Timeline of all records',
  'by-country': 'Bars by country',
  'by-program': 'Bars by program',
  'by-kind': 'Bars by kind',
  'by-region': 'Bars by region',
  matrix: 'Table of countries and programs',
  claims: 'Stated and documented totals',
}
