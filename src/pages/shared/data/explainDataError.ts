import type { Text } from '../../../text/text'
import { DatasetError } from './dataQuery'
import { OwnReadError } from './own/OwnReadError'

/** Puts into words why data could not be loaded. `canShowNewest`: whether to offer the tracker's newest data instead. */
export function explainDataError(error: Error, { m }: Text) {
  if (error instanceof OwnReadError)
    return {
      title: m.ownData.failureTitle,
      reason: m.ownData.failure[error.reason](error.detail),
      canShowNewest: true,
    }
  const title = m.common.dataFailureTitle
  if (!(error instanceof DatasetError))
    return { title, reason: m.common.unexpected(error.message), canShowNewest: false }
  if (error.reason === 'unknown-version')
    return { title, reason: m.ownData.unknownVersion(error.address, error.detail), canShowNewest: true }
  return {
    title,
    reason: m.common.dataFailure[error.reason](error.address, error.detail),
    canShowNewest: false,
  }
}
