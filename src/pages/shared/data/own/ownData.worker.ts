/// <reference lib="webworker" />
import { type DatasetDetails, withoutSources } from '../../../../dataset/compile/coreOf'
import { indexDataset } from '../../../../dataset/indexDataset'
import { OwnDataError, type OwnResult } from '../../../../dataset/own/ownData'
import { readOwnCsv } from '../../../../dataset/own/readOwnCsv'
import { readOwnJson } from '../../../../dataset/own/readOwnJson'
import type { CompiledDataset } from '../../../../dataset/schema'
import type { OwnAnswer, OwnRequest } from './messages'
import { OwnReadError } from './OwnReadError'
import { readInput } from './readInput'

const portion = 2000
/** The most problems that are sent. All of them are counted. */
const mostProblems = 1000

const send = (answer: OwnAnswer, transfer: Transferable[] = []) => self.postMessage(answer, transfer)
const report = (stage: 'reading' | 'checking' | 'preparing', share: number | null) =>
  send({ kind: 'progress', progress: { stage, share } })

self.onmessage = async ({ data: request }: MessageEvent<OwnRequest>) => {
  try {
    await answer(request)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    if (error instanceof OwnDataError || error instanceof OwnReadError)
      send({ kind: 'failed', reason: error.reason, detail: error.detail })
    else send({ kind: 'failed', reason: 'unexpected', detail })
  }
}

async function answer({ input, base, detailsUrl, today }: OwnRequest) {
  const { content, name } = await readInput(input, (share) => report('reading', share))
  if (typeof content === 'string' && /^\s*<(!doctype|html)/i.test(content)) throw new OwnDataError('page', '')
  report('checking', typeof content === 'string' ? null : 0)
  const { sources } = (await (await fetch(detailsUrl)).json()) as DatasetDetails
  const whole: CompiledDataset = { ...base, sources: [...sources], agreements: [] }
  if (typeof content !== 'string') return answerWithTable(content, whole, today)
  const isJson = /\.json$/i.test(name) || /^\s*[[{]/.test(content)
  answerWithRecords(isJson ? readOwnJson(content, whole, today) : readOwnCsv(content, whole, today))
}

function answerWithRecords({ dataset, problems, total }: OwnResult) {
  report('preparing', 0)
  const { agreements, ...rest } = indexDataset(withoutSources(dataset))
  send({ kind: 'dataset', rest, ...withMostProblems({ dataset, problems, total }) })
  for (let from = 0; from < agreements.length; from += portion) {
    send({ kind: 'records', records: agreements.slice(from, from + portion) })
    report('preparing', from / agreements.length)
  }
  send({ kind: 'done' })
}

/** Only readers of Parquet load its code. */
async function answerWithTable(content: ArrayBuffer, whole: CompiledDataset, today: number) {
  const [{ readOwnParquet }, { indexTable }] = await Promise.all([
    import('../../../../dataset/own/parquet/readOwnParquet'),
    import('../../../../dataset/own/parquet/indexTable'),
  ])
  const own = await readOwnParquet(content, whole, today, (share) => report('checking', share))
  report('preparing', null)
  const { dataset, listed } = indexTable(withoutSources(own.result.dataset), own)
  const answer: OwnAnswer = { kind: 'table', rest: dataset, listed, ...withMostProblems(own.result) }
  send(answer, [...buffersIn([listed, dataset.columns])])
}

function withMostProblems({ dataset, problems, total }: OwnResult) {
  return {
    sources: dataset.sources,
    problems: problems.slice(0, mostProblems),
    problemCount: problems.length,
    total,
  }
}

/** The buffers of all typed arrays in a value, which are handed over and not copied. */
function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): ReadonlySet<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer)
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) buffersIn(part, found)
  return found
}
