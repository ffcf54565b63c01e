import type { ReactNode } from 'react'
import { saveFile } from '../../../publish/files/saveFile'

interface FileLinkProps {
  address: string
  children: ReactNode
}

/** A link that saves a file of the site, offline too. */
export function FileLink({ address, children }: FileLinkProps) {
  return (
    <a
      href={address}
      download
      onClick={(event) => {
        if (!navigator.serviceWorker?.controller) return
        event.preventDefault()
        void saveFromCache(address)
      }}
    >
      {children}
    </a>
  )
}

/** Fetches the file by script: a download link bypasses the service worker, which has the file in its cache. */
async function saveFromCache(address: string) {
  try {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} answers ${response.status}`)
    saveFile(address.replace(/^.*\//, ''), response.headers.get('Content-Type') ?? '', await response.blob())
  } catch {
    // Let the browser try: its download list shows what went wrong and offers to retry.
    Object.assign(document.createElement('a'), { href: address, download: '' }).click()
  }
}
