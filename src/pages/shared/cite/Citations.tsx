import { citationBibtex, citationItem, citationRis } from '../../../publish/citation'
import { doiAddress } from '../../../publish/doiAddress'
import { cslJson, cslType } from '../../../publish/files/cslJson'
import { saveFile } from '../../../publish/files/saveFile'
import { citeMessages } from '../../../text/onDemand/files/citeMessages'
import { Button } from '../../../ui/controls/Button'
import { CopyButton } from '../../../ui/controls/CopyButton'
import { useText } from '../../../ui/TextProvider'
import styles from './CiteBox.module.css'
import { type Cited, useCitation } from './useCitation'

/** How to cite something: as text to copy, as BibTeX, RIS and CSL-JSON. */
export function Citations({ cited }: { cited: Cited }) {
  const text = useText()
  const { m, f } = text
  const words = citeMessages(text)
  const citation = useCitation(cited)
  const plain = words.text({
    ...citation,
    published: f.date(citation.published),
    accessed: f.date(citation.accessed),
    ...(citation.doi && { doi: doiAddress(citation.doi) }),
  })
  const bibtex = citationBibtex(citation)
  const files = [
    [words.ris, 'ris', 'application/x-research-info-systems', () => citationRis(citation)],
    [words.bibtex, 'bib', 'application/x-bibtex', () => bibtex],
    [words.csl, 'csl.json', cslType, () => cslJson([citationItem(citation)])],
  ] as const
  return (
    <div className={styles.box}>
      <p className={styles.text}>{plain}</p>
      <div className={styles.actions}>
        <CopyButton text={plain} label={m.cite.copy} />
        {files.map(([label, ending, type, content]) => (
          <Button key={ending} onClick={() => saveFile(`${citation.id}.${ending}`, type, content())}>
            {label}
          </Button>
        ))}
      </div>
      <details>
        <summary className={styles.summary}>{words.showBibtex}</summary>
        <pre className={styles.code}>{bibtex}</pre>
        <CopyButton text={bibtex} label={words.copyBibtex} />
      </details>
    </div>
  )
}
