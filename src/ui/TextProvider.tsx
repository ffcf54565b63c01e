import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { createText, type Text } from '../text/text'

const TextContext = createContext<Text | null>(null)

/** Provides the texts and formats of one language, and sets the language of the document. */
export function TextProvider({ language, children }: { language?: string; children: ReactNode }) {
  const [text] = useState(() => createText(language))
  useEffect(
    function setDocumentLanguage() {
      document.documentElement.lang = text.locale
      document.documentElement.dir = text.direction
    },
    [text],
  )
  return <TextContext value={text}>{children}</TextContext>
}

/** Returns the texts and formats of the reader's language. */
export function useText(): Text {
  const text = useContext(TextContext)
  if (!text) throw new Error('useText outside TextProvider')
  return text
}
