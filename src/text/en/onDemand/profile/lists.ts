import type { Format } from '../../../format'

/** What the lists of countries, programs and organisations share. */
export const lists = (_f: Format) => ({
  order: 'Order',
  orders: { name: 'A–Z', agreements: 'Most agreements', date: 'Newest agreement' },
  /** Accessible name of the menu “Download”. */
  menu: 'Download this list',
  files: { xlsx: 'Excel (.xlsx)', csv: 'CSV', copy: 'Copy rows' },
  notes: {
    xlsx: 'With a sheet that says what the columns mean',
    csv: 'For R, Python and other programs',
    copy: 'To paste into a spreadsheet or a document',
  },
  outcome: {
    copied: 'Copied',
    refused: 'The browser did not allow copying. Save the CSV file instead.',
    failed: 'The file could not be made. Check your connection and try again.',
  },
  allFiles: 'All files of the dataset',
  sheets: { countries: 'Countries', programs: 'Programs', organisations: 'Organisations' },
  about: { sheet: 'About', rows: 'Rows', data: 'Source', address: 'Address' },
})
