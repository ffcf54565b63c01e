import { agreementColumns } from '../../src/dataset/columns/agreementColumns'
import { stepsOf, timeSteps } from '../../src/dataset/columns/timeSteps'
import type { Dataset } from '../../src/dataset/dataset'
import type { Agreement } from '../../src/dataset/schema'
import { syntheticRecords } from './syntheticRecords'

/**
 * A dataset of `size` synthetic records with the lists of a real one, written straight into columns. All records share
 * one text, so memory use is that of the index.
 */
export function syntheticDataset(real: Dataset, size: number): Dataset {
  const columns = agreementColumns(size, syntheticRecords(real, size))
  const steps = timeSteps(columns.end, real.claims)
  const [text] = real.agreements
  return Object.freeze({
    ...real,
    agreements: new Array<Agreement>(size).fill(text as Agreement),
    agreementIndex: new Map(),
    columns: { ...columns, step: stepsOf(columns.end, steps) },
    steps,
    sites: new Uint32Array(0),
    sourceCount: size * 2,
    firstDay: columns.start.reduce((least, day) => Math.min(least, day)),
    lastDay: columns.end[size - 1] ?? 0,
  })
}
