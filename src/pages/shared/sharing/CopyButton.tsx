import { useState } from 'react'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'

/** Copies a text and reports whether that worked. `name`: accessible name, if several buttons share a label. */
export function CopyButton({ text, label, name }: { text: string; label: string; name?: string }) {
  const { m } = useText()
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
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
