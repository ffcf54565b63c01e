/** What a chart is called in a list. */
export const charts = {
  map: 'Map',
  cumulative: 'Agreements over time, by program',
  'per-year': 'Agreements a year',
  events: 'Timeline of every record',
  'by-country': 'Bars by country',
  'by-program': 'Bars by program',
  'by-kind': 'Bars by kind',
  'by-region': 'Bars by region',
  matrix: 'Table of countries and programs',
  claims: 'Stated against documented',
}
