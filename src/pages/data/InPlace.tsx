import { Link } from '@tanstack/react-router'
import { exampleQuery } from '../../publish/code/exampleQuery'
import { dataPageMessages } from '../../text/onDemand/dataPageMessages'
import { CopyButton } from '../../ui/controls/CopyButton'
import { useIsPrerendered } from '../../ui/PrerenderProvider'
import { useText } from '../../ui/TextProvider'
import { CodeBlock } from '../shared/code/CodeBlock'
import { dataFolder } from '../shared/code/siteAddress'
import { useTravel } from '../shared/view/useTravel'
import styles from './InPlace.module.css'

/** How a program gets an answer from the files without downloading them, and the way to the page For code. */
export function InPlace() {
  const words = dataPageMessages(useText()).inPlace
  const travel = useTravel()
  return (
    <>
      <p>{words.text}</p>
      {/* A prerendered page does not know its address. */}
      {useIsPrerendered() ? <div className={styles.room} /> : <Example />}
      <p>
        <Link to="/data/code" search={travel('/data/code')}>
          {words.forCode}
        </Link>
      </p>
    </>
  )
}

function Example() {
  const words = dataPageMessages(useText()).inPlace
  const query = exampleQuery(dataFolder())
  return (
    <div className={styles.example}>
      <CodeBlock code={query} name={words.example} />
      <CopyButton text={query} label={words.copy} name={words.copyExample} />
    </div>
  )
}
