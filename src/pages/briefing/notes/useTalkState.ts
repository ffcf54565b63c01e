import { useEffect, useRef, useState } from 'react'
import { type NotesMessage, type NotesState, notesChannel, readNotesMessage } from './notesChannel'

const keys: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
}

/** Returns the state of the talk heard from last, null before any, and a function that moves that talk. */
export function useTalkState(): { state: NotesState | null; move: (by: 1 | -1) => void } {
  const [heard, setHeard] = useState<{ talk: string; state: NotesState } | null>(null)
  const channel = useRef<BroadcastChannel>(null)
  useEffect(function joinChannel() {
    const joined = new BroadcastChannel(notesChannel)
    joined.onmessage = ({ data }) => {
      const message = readNotesMessage(data)
      if (message?.type === 'shown') setHeard(message)
    }
    joined.postMessage({ type: 'ask' } satisfies NotesMessage)
    channel.current = joined
    return () => joined.close()
  }, [])
  const talk = heard?.talk
  useEffect(
    function moveByKey() {
      if (talk === undefined) return
      const handleKey = (event: KeyboardEvent) => {
        const by = keys[event.key]
        // Up and down scroll the notes while they have focus.
        const scrolls = event.target instanceof Element && event.target.closest('[tabindex="0"]') !== null
        if (!by || event.ctrlKey || event.metaKey || event.altKey) return
        if (scrolls && !/^Arrow(Left|Right)$/.test(event.key)) return
        event.preventDefault()
        channel.current?.postMessage({ type: 'move', talk, by } satisfies NotesMessage)
      }
      document.addEventListener('keydown', handleKey)
      return () => document.removeEventListener('keydown', handleKey)
    },
    [talk],
  )
  const move = (by: 1 | -1) => {
    if (heard) channel.current?.postMessage({ type: 'move', talk: heard.talk, by } satisfies NotesMessage)
  }
  return { state: heard?.state ?? null, move }
}
