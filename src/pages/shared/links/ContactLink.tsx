import type { ReactNode } from 'react'
import { contactLink } from '../../../publish/contactLink'

interface ContactLinkProps {
  /** The mail address, issue tracker or form of `about.json`. */
  contact: string
  title: string
  body?: string
  children: ReactNode
}

/** A link that opens a prefilled message to the contact. Only web addresses open a new tab: a mail would leave it empty. */
export function ContactLink({ contact, title, body = '', children }: ContactLinkProps) {
  const href = contactLink(contact, { title, body })
  return href.startsWith('mailto:') ? (
    <a href={href}>{children}</a>
  ) : (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
