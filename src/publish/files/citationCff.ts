import type { CompiledDataset } from '../../dataset/schema'

/**
 * `CITATION.cff`: how to cite a version of the dataset, in the Citation File Format 1.2.0. Texts are written as JSON strings,
 * which YAML reads as they are.
 */
export function citationCff({ about, version }: Pick<CompiledDataset, 'about' | 'version'>): string {
  const fields: [string, string | undefined][] = [
    ['cff-version', '1.2.0'],
    ['title', about.title],
    ['message', 'If you use the data, please cite it with its version.'],
    ['type', 'dataset'],
    ['version', version],
    // The format knows whole days only.
    ['date-released', /^\d{4}-\d\d-\d\d$/.test(about.updated) ? about.updated : undefined],
    ['license', spdxId(about.licence.data)],
    ['doi', about.doi],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${quoted(value)}`]))
  return `${[...lines, 'authors:', `  - name: ${quoted(`${about.title} contributors`)}`].join('\n')}\n`
}

/** The SPDX id of a Creative Commons licence; other names are no ids, and the format allows nothing else. */
function spdxId(licence: string): string | undefined {
  const [, kind, number] = /^CC ((?:BY|BY-SA|BY-NC|BY-ND|BY-NC-SA|BY-NC-ND)) (\d\.\d)$/.exec(licence) ?? []
  if (kind) return `CC-${kind}-${number}`
  return licence === 'CC0 1.0' ? 'CC0-1.0' : undefined
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
