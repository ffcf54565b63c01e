import { citationBibtex, citationRis } from '../../../publish/citation'
import { saveFile } from '../../../publish/files/saveFile'
import { Button } from '../../../ui/controls/Button'
import { CopyButton } from '../../../ui/controls/CopyButton'
import { useIsPrerendered } from '../../../ui/PrerenderProvider'
import { useText } from '../../../ui/TextProvider'
import styles from './CiteBox.module.css'
import { type Cited, useCitation } from './useCitation'

/**
 * How to cite something: as text to copy, as BibTeX and as RIS. A prerendered page leaves it out, because it knows
 * neither its address nor today's date.
 */
export function CiteBox({ cited }: { cited: Cited }) {
  return useIsPrerendered() ? <div className={styles.room} /> : <Citations cited={cited} />
}

function Citations({ cited }: { cited: Cited }) {
  const { m, f } = useText()
  const citation = useCitation(cited)
  const words = m.cite
  const text = words.text({
    ...citation,
    published: f.date(citation.published),
    accessed: f.date(citation.accessed),
  })
  const bibtex = citationBibtex(citation)
  return (
    <div className={styles.box}>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        <CopyButton text={text} label={words.copy} />
        <Button
          onClick={() =>
            saveFile(`${citation.id}.ris`, 'application/x-research-info-systems', citationRis(citation))
          }
        >
          {words.ris}
        </Button>
        <Button onClick={() => saveFile(`${citation.id}.bib`, 'application/x-bibtex', bibtex)}>
          {words.bibtex}
        </Button>
      </div>
      <details>
        <summary className={styles.summary}>{words.showBibtex}</summary>
        <pre className={styles.code}>{bibtex}</pre>
        <CopyButton text={bibtex} label={words.copyBibtex} />
      </details>
    </div>
  )
}
