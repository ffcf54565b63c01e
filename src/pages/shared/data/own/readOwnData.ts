import { detailsUrl } from 'virtual:dataset'
import type { Dataset } from '../../../../dataset/dataset'
import { ownName } from '../../../../dataset/own/ownName'
import { schemaVersion } from '../../../../dataset/parseDataset'
import { dayOf, parsePartialDate } from '../../../../dataset/partialDate'
import type { Agreement, Source } from '../../../../dataset/schema'
import type { OwnAnswer, OwnFindings, OwnProgress, OwnRequest } from './messages'
import { OwnReadError } from './OwnReadError'

/** The reader's own data: the usable part, and what is wrong with the rest. */
export interface OwnData extends Omit<OwnFindings, 'sources'> {
  /** File name or address. */
  name: string
  dataset: Dataset
  sources: ReadonlyMap<string, Source>
}

/**
 * Reads a file or an address in a worker; nothing is sent to a server. `current` provides the lists that the file
 * does not bring. Rejects with `OwnReadError` if none of it can be used, or when `signal` aborts.
 */
export function readOwnData(
  input: File | string,
  current: Dataset,
  onProgress: (progress: OwnProgress) => void,
  signal: AbortSignal,
): Promise<OwnData> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./ownData.worker.ts', import.meta.url), { type: 'module' })
    const end = () => worker.terminate()
    const records: Agreement[] = []
    let head: Extract<OwnAnswer, { kind: 'dataset' }> | null = null
    signal.addEventListener('abort', () => {
      end()
      reject(signal.reason)
    })
    worker.onerror = (event) => {
      end()
      reject(new OwnReadError('unexpected', event.message))
    }
    worker.onmessage = ({ data: answer }: MessageEvent<OwnAnswer>) => {
      switch (answer.kind) {
        case 'progress':
          return onProgress(answer.progress)
        case 'dataset':
          head = answer
          return
        case 'records':
          for (const record of answer.records) records.push(record)
          return
        case 'failed':
          end()
          return reject(new OwnReadError(answer.reason, answer.detail))
        case 'done':
          end()
          if (head) resolve(ownData(input, head, { ...head.rest, agreements: records }))
          return
        case 'table':
          end()
          return void import('../../../../dataset/own/parquet/tableRecords').then(
            ({ tableRecords }) =>
              resolve(ownData(input, answer, { ...answer.rest, ...tableRecords(answer.listed) })),
            reject,
          )
      }
    }
    worker.postMessage(requestOf(input, current))
  })
}

function requestOf(input: File | string, current: Dataset): OwnRequest {
  const { version, about, programs, countries, organisations, groups, memberships, claims } = current
  const clock = dayOf(new Date())
  return {
    input,
    base: {
      schemaVersion,
      version,
      about,
      programs: [...programs],
      countries: [...countries],
      organisations: [...organisations],
      groups: [...groups],
      memberships: [...memberships],
      claims: [...claims],
    },
    detailsUrl: new URL(detailsUrl, location.href).href,
    // A wrong clock must not put the tracker's own data into the future.
    today: Math.max(clock, parsePartialDate(about.updated)?.end ?? clock),
  }
}

function ownData(
  input: File | string,
  { sources, problems, problemCount, total }: OwnFindings,
  dataset: Dataset,
): OwnData {
  const name = typeof input === 'string' ? input : input.name
  return {
    name,
    dataset: Object.freeze({ ...dataset, own: ownName(name) }),
    sources: new Map(sources.map((source) => [source.id, source])),
    problems,
    problemCount,
    total,
  }
}
