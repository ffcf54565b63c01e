import { programColour } from '../../ui/programColour'
import { useText } from '../../ui/TextProvider'
import { ProfileSection } from '../shared/details/ProfileSection'
import { ThingLink } from '../shared/details/ThingLink'
import { useView } from '../shared/useView'
import type { ComparedThing } from './comparison'
import styles from './ProgramBars.module.css'

/** Agreements by program, a column a thing, all bars on one scale. */
export function ProgramBars({
  things,
  names,
}: {
  things: readonly ComparedThing[]
  names: readonly string[]
}) {
  const { m, f } = useText()
  const { dataset } = useView().selection
  const words = m.compare
  const top = Math.max(1, ...things.flatMap(({ programs }) => programs))
  const shown = dataset.programs.flatMap((program, position) =>
    things.some(({ programs }) => (programs[position] ?? 0) > 0) ? [{ program, position }] : [],
  )
  return (
    <ProfileSection title={words.programs} aside={words.programsNote}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on narrow screens */}
      <section className={styles.scroller} tabIndex={0} aria-label={words.programsOf(names)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.what}</span>
              </th>
              {names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ program, position }) => (
              <tr key={program.id}>
                <th scope="row">
                  <ThingLink id={program.id} kind="program">
                    {program.label}
                  </ThingLink>
                </th>
                {things.map(({ thing, programs }) => {
                  const count = programs[position] ?? 0
                  return (
                    <td key={thing.id}>
                      <span className={styles.cell}>
                        {count > 0 && (
                          <span
                            className={styles.bar}
                            style={{
                              inlineSize: `calc((100% - 2.5rem) * ${count / top})`,
                              background: programColour(position),
                            }}
                          />
                        )}
                        {f.number(count)}
                      </span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ProfileSection>
  )
}
