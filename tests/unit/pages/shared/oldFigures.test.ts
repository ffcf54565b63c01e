import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readReleases } from '../../../../src/build/release/versions'
import { parseDataset } from '../../../../src/dataset/parseDataset'
import { headline } from '../../../../src/pages/shared/filters/headline'
import { type Filters, noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { frozenFolder } from '../../../frozenData'

const oldest = readReleases(frozenFolder).at(-1)?.version
const parsed = parseDataset(readFileSync(`${frozenFolder}/versions/${oldest}.json`, 'utf8'))
if (!parsed.ok) throw new Error(parsed.detail)
const { dataset } = parsed

/** The figures that links to this version showed before confidence was computed and the horizon was moved. */
it.each<[Partial<Filters>, (number | null)[], string]>([
  [{}, [465, 44, 95, null, 406, 920], 'beidou-pakistan-2026-pak-sbas'],
  [{ program: ['ilrs'] }, [51, 7, 31, 11, 44, 79], 'ilrs-russia-2025-lunar-power-station'],
  [{ confidence: ['high'] }, [315, 12, 82, null, 319, 756], 'telecom-spacesail-measat-malaysia-2025'],
  [{ to: '2015' }, [171, 12, 55, null, 176, 328], 'science-mission-italy-2015-cea'],
  [
    { region: ['Africa'], level: ['state', 'agency'] },
    [45, 9, 12, null, 52, 116],
    'telecom-nigeria-2025-galaxyspace',
  ],
  [{ group: ['artemis'] }, [240, 17, 49, null, 266, 489], 'telecom-spacesail-measat-malaysia-2025'],
])('a link to an old version with %j keeps its figures', (filters, figures, newestId) => {
  const shown = headline(select(dataset, { ...noFilters, ...filters }))
  const { agreements, notCounted, partnerCountries, signed, organisations, sources, newest } = shown
  expect([agreements, notCounted, partnerCountries, signed, organisations, sources]).toEqual(figures)
  expect(newest?.id).toBe(newestId)
})
