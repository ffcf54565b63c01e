import { useEffect } from 'react'
import { type AddressParams, formatQuery } from '../../selection/address/address'
import { embedMessages } from '../../text/onDemand/files/embedMessages'
import { Button } from '../../ui/controls/Button'
import { Problem } from '../../ui/controls/Problem'
import { useText } from '../../ui/TextProvider'
import { explainDataError } from '../shared/data/explainDataError'

interface EmbedFailureProps {
  error: Error
  params: AddressParams
  onRetry: () => void
  onReady: () => void
}

/** Shown if the data of an embed cannot be loaded: why, and what to do. */
export function EmbedFailure({ error, params, onRetry, onReady }: EmbedFailureProps) {
  const text = useText()
  const { title, reason, canShowNewest } = explainDataError(error, text)
  useEffect(onReady, [onReady])
  return (
    <Problem
      title={title}
      actions={
        <>
          <Button onClick={onRetry}>{text.m.common.tryAgain}</Button>
          {canShowNewest && <a href={withoutData(params)}>{embedMessages(text).newest}</a>}
        </>
      }
    >
      <p>{reason}</p>
    </Problem>
  )
}

/** Returns the address of the same embed with the tracker's newest data. */
export function withoutData({ version, dataset, ...rest }: AddressParams): string {
  return `?${formatQuery(rest)}${location.hash}`
}
