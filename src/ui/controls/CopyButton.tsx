import { useState } from 'react'
import { useText } from '../TextProvider'
import { Button } from './Button'

interface CopyButtonProps {
  /** What is copied; a function if it is costly to write. */
  text: string | (() => string)
  label: string
  /** Accessible name, if several buttons share a label. */
  name?: string
}

/** Copies a text and reports whether that worked. */
export function CopyButton({ text, label, name }: CopyButtonProps) {
  const { m } = useText()
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text())
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
    setTimeout(() => setOutcome(null), 2500)
  }
  const feedback = outcome && m.cite.outcome[outcome]
  return (
    <>
      <Button onClick={() => void copy()} aria-label={feedback ? undefined : name}>
        {feedback ?? label}
      </Button>
      <span role="status" className="visually-hidden">
        {feedback}
      </span>
    </>
  )
}
