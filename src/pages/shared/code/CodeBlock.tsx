import styles from './CodeBlock.module.css'

/** A program text, in which long lines scroll. `name`: its accessible name. */
export function CodeBlock({ code, name }: { code: string; name: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard
    <section className={styles.block} tabIndex={0} aria-label={name}>
      <pre className={styles.code}>
        <code>{code}</code>
      </pre>
    </section>
  )
}
