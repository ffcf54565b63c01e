interface Message {
  title: string
  body: string
}

/**
 * The link that opens a message to the contact of `about.json`: a mail with subject and text, or a web address, in which
 * `{title}` and `{body}` are replaced. A web address without them opens as it is.
 */
export function contactLink(contact: string, { title, body }: Message): string {
  const [subject, text] = [encodeURIComponent(title), encodeURIComponent(body)]
  return /^https?:/.test(contact)
    ? contact.replaceAll('{title}', subject).replaceAll('{body}', text)
    : `mailto:${contact}?subject=${subject}&body=${text}`
}
