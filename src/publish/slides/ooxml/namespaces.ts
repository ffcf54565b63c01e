/** The namespaces of slides and drawings (ECMA-376 part 1), as attributes of a root element. */
export const presentationNamespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const

export const chartNamespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': presentationNamespaces['xmlns:a'],
  'xmlns:r': presentationNamespaces['xmlns:r'],
} as const
