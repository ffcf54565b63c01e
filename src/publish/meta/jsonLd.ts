import type { CompiledDataset } from '../../dataset/schema'
import { downloads } from '../files/downloads'

/**
 * The dataset in the words of schema.org, as search engines for data read it. `address` is where the app stands, with
 * a slash at the end; files are named relative to it.
 */
export function datasetJsonLd(dataset: CompiledDataset, description: string, address: string): unknown {
  const { about, version, agreements } = dataset
  const years = agreements.map((record) => record.date.value.slice(0, 4)).sort()
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: about.title,
    description,
    url: address,
    version,
    dateModified: about.updated,
    temporalCoverage: `${years[0]}/${years[years.length - 1]}`,
    license: about.licence.dataUrl,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: `${about.title} contributors` },
    distribution: [
      ...downloads(dataset).map(({ path, mediaType }) => ({ path, mediaType })),
      { path: 'data/dataset.json', mediaType: 'application/json' },
    ].map(({ path, mediaType }) => ({
      '@type': 'DataDownload',
      name: path.replace(/^data\//, ''),
      encodingFormat: mediaType.split(';')[0],
      contentUrl: `${address}${path}`,
    })),
  }
}
