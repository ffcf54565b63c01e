import type { FeatureCollection, Point } from 'geojson'
import type { CompiledDataset } from '../../dataset/schema'

/** The documented sites with coordinates as GeoJSON (RFC 7946: longitude first, WGS 84), one feature per record. */
export function sitesGeojson({ agreements }: CompiledDataset): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: agreements.flatMap(({ id, title, site, programs, status, date }) =>
      site?.lat === undefined || site.lon === undefined
        ? []
        : [
            {
              type: 'Feature',
              id,
              geometry: { type: 'Point', coordinates: [site.lon, site.lat] },
              properties: {
                agreement: id,
                name: site.name,
                type: site.type ?? 'site',
                title,
                program: programs[0],
                status,
                date: date.value,
              },
            },
          ],
    ),
  }
}
