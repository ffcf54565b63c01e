import type { ReactNode } from 'react'
import { saveFile } from '../../publish/saveFile'

interface FileLinkProps {
  /** Path below `data/`. */
  file: string
  children: ReactNode
}

/** A file of the dataset to be saved, also without a connection. */
export function FileLink({ file, children }: FileLinkProps) {
  const address = `${import.meta.env.BASE_URL}data/${file}`
  return (
    <a
      href={address}
      download
      onClick={(event) => {
        if (!navigator.serviceWorker?.controller) return
        event.preventDefault()
        void saveKept(address, file)
      }}
    >
      {children}
    </a>
  )
}

/** What a browser fetches for such a link passes by the service worker, which has the file; what a page fetches does not. */
async function saveKept(address: string, file: string) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  saveFile(file.replace(/^.*\//, ''), answer.headers.get('Content-Type') ?? '', await answer.blob())
}
