/// <reference lib="webworker" />
import { type DatasetDetails, withoutSources } from '../../../../dataset/compile/coreOf'
import { indexDataset } from '../../../../dataset/indexDataset'
import { OwnDataError, type OwnResult } from '../../../../dataset/own/ownData'
import { readOwnCsv } from '../../../../dataset/own/readOwnCsv'
import { readOwnJson } from '../../../../dataset/own/readOwnJson'
import type { CompiledDataset } from '../../../../dataset/schema'
import type { OwnAnswer, OwnRequest } from './messages'
import { OwnReadError } from './OwnReadError'
import { readText } from './readText'

const portion = 2000
/** The most problems that are sent. All of them are counted. */
const mostProblems = 1000

const send = (answer: OwnAnswer, transfer: Transferable[] = []) => self.postMessage(answer, transfer)

self.onmessage = async ({ data: request }: MessageEvent<OwnRequest>) => {
  try {
    answer(await read(request))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    if (error instanceof OwnDataError || error instanceof OwnReadError)
      send({ kind: 'failed', reason: error.reason, detail: error.detail })
    else send({ kind: 'failed', reason: 'unexpected', detail })
  }
}

async function read({ input, base, detailsUrl, today }: OwnRequest): Promise<OwnResult> {
  const { text, name } = await readText(input, (share) =>
    send({ kind: 'progress', progress: { stage: 'reading', share } }),
  )
  if (/^\s*<(!doctype|html)/i.test(text)) throw new OwnDataError('page', '')
  send({ kind: 'progress', progress: { stage: 'checking', share: null } })
  const { sources } = (await (await fetch(detailsUrl)).json()) as DatasetDetails
  const whole: CompiledDataset = { ...base, sources: [...sources], agreements: [] }
  const isJson = /\.json$/i.test(name) || /^\s*[[{]/.test(text)
  return isJson ? readOwnJson(text, whole, today) : readOwnCsv(text, whole, today)
}

function answer({ dataset, problems, total }: OwnResult) {
  send({ kind: 'progress', progress: { stage: 'preparing', share: 0 } })
  const { agreements, ...rest } = indexDataset(withoutSources(dataset))
  send({
    kind: 'dataset',
    rest,
    sources: dataset.sources,
    problems: problems.slice(0, mostProblems),
    problemCount: problems.length,
    total,
  })
  for (let from = 0; from < agreements.length; from += portion) {
    send({ kind: 'records', records: agreements.slice(from, from + portion) })
    send({ kind: 'progress', progress: { stage: 'preparing', share: from / agreements.length } })
  }
  send({ kind: 'done' })
}
