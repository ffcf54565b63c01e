import type { ReactNode } from 'react'
import { saveFile } from '../../../publish/saveFile'

interface FileLinkProps {
  address: string
  children: ReactNode
}

/** A file of the site to be saved, also without a connection. */
export function FileLink({ address, children }: FileLinkProps) {
  return (
    <a
      href={address}
      download
      onClick={(event) => {
        if (!navigator.serviceWorker?.controller) return
        event.preventDefault()
        void saveKept(address)
      }}
    >
      {children}
    </a>
  )
}

/** What a browser fetches for such a link passes by the service worker, which has the file; what a page fetches does not. */
async function saveKept(address: string) {
  try {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
    saveFile(address.replace(/^.*\//, ''), answer.headers.get('Content-Type') ?? '', await answer.blob())
  } catch {
    // The list of downloads of the browser says what is wrong, and can ask again.
    Object.assign(document.createElement('a'), { href: address, download: '' }).click()
  }
}
