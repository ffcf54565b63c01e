import type { CompiledDataset } from '../../dataset/schema'
import { doiAddress } from '../doiAddress'
import { downloads } from '../files/downloads'
import { parquetPath, parquetType } from '../files/parquetPath'
import { publishedTables } from '../files/publishedTables'

/**
 * The dataset as schema.org JSON-LD, for dataset search engines. `address`: the app's address with a trailing slash, to
 * which the addresses of files are relative.
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
    ...(about.doi !== undefined && { identifier: doiAddress(about.doi) }),
    dateModified: about.updated,
    temporalCoverage: `${years[0]}/${years[years.length - 1]}`,
    license: about.licence.dataUrl,
    isAccessibleForFree: true,
    ...(about.publisher && {
      publisher: { '@type': 'Organization', name: about.publisher.name, url: about.publisher.url },
    }),
    creator: { '@type': 'Organization', name: `${about.title} contributors` },
    distribution: [
      ...downloads(dataset).map(({ path, mediaType }) => ({ path, mediaType })),
      ...publishedTables(dataset).map(({ name }) => ({ path: parquetPath(name), mediaType: parquetType })),
      { path: 'data/dataset.json', mediaType: 'application/json' },
    ].map(({ path, mediaType }) => ({
      '@type': 'DataDownload',
      name: path.replace(/^data\//, ''),
      encodingFormat: mediaType.split(';')[0],
      contentUrl: `${address}${path}`,
    })),
  }
}
