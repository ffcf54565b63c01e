import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type NotesMessage, type NotesState, notesChannel, readNotesMessage } from '../notes/notesChannel'

interface NotesWindow {
  open: () => void
  /** The browser blocked the popup: show a link instead. */
  isBlocked: boolean
}

/** Address of the notes window, including the base path. */
export const notesAddress = `${import.meta.env.BASE_URL}briefing/notes`

/** Sends the state of the talk to notes windows and carries out their requests. */
export function useNotesWindow(state: NotesState, onMove: (by: 1 | -1) => void): NotesWindow {
  const [isBlocked, setIsBlocked] = useState(false)
  const [talk] = useState(() => Math.random().toString(36))
  const channel = useRef<BroadcastChannel>(null)
  const sendState = useEffectEvent(() => {
    channel.current?.postMessage({ type: 'shown', talk, state } satisfies NotesMessage)
  })
  const handleMessage = useEffectEvent((data: unknown) => {
    const message = readNotesMessage(data)
    if (message?.type === 'ask') sendState()
    if (message?.type === 'move' && message.talk === talk) onMove(message.by)
  })
  useEffect(function joinChannel() {
    const joined = new BroadcastChannel(notesChannel)
    joined.onmessage = ({ data }) => handleMessage(data)
    channel.current = joined
    return () => {
      joined.close()
      channel.current = null
    }
  }, [])
  useEffect(
    function tellWhatIsShown() {
      channel.current?.postMessage({ type: 'shown', talk, state } satisfies NotesMessage)
    },
    [talk, state],
  )
  const open = () => {
    const opened = window.open(notesAddress, notesChannel, 'popup,width=760,height=680')
    setIsBlocked(opened === null)
  }
  return { open, isBlocked }
}
