import { useEffect } from 'react'
import { useView } from '../pages/shared/view/useView'
import { applyTheme, chosenTheme } from '../ui/theme'

/** A theme that the address asks for goes before the reader's own, without being remembered. */
export function ThemeOfAddress() {
  const { theme } = useView().view
  useEffect(
    function applyAddress() {
      applyTheme(theme ?? chosenTheme())
    },
    [theme],
  )
  return null
}
