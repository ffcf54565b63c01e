import { Link } from '@tanstack/react-router'
import type { About } from '../../dataset/schema'
import { methodMessages } from '../../text/onDemand/methodMessages'
import { useText } from '../../ui/TextProvider'
import { ContactLink } from '../shared/links/ContactLink'
import styles from '../shared/page/TextPage.module.css'

/** Who publishes the site, as far as `about.json` says so, who keeps the list, and how to correct it. */
export function WhoSection({ about }: { about: About }) {
  const text = useText()
  const words = methodMessages(text).who
  const { publisher, contact, funding, licence } = about
  return (
    <section id="who">
      <h2 className={styles.heading}>{words.title}</h2>
      {publisher && (
        <p>
          {publisher.url ? (
            <a href={publisher.url} target="_blank" rel="noopener noreferrer">
              {text.m.common.publishedBy(publisher.name)}
            </a>
          ) : (
            text.m.common.publishedBy(publisher.name)
          )}
        </p>
      )}
      {funding && <p>{words.funding(funding)}</p>}
      <p>{words.kept(text.m.common.productName, licence.data, licence.code)}</p>
      <p>
        <Link to="/data" hash="add-record">
          {words.correct}
        </Link>
        {contact && (
          <>
            {' · '}
            <ContactLink contact={contact} title={text.m.common.productName}>
              {words.contact}
            </ContactLink>
          </>
        )}
      </p>
    </section>
  )
}
