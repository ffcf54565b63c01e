import type { ChartContext } from '../contract/chart'
import { Legend } from '../legend/Legend'
import styles from './Claims.module.css'
import { ClaimSymbol, panelName, sideKeys } from './claimKeys'
import { type ClaimRow, claimMeasures } from './claimRows'

interface ClaimsListProps extends Pick<ChartContext, 'selection' | 'text'> {
  rows: readonly ClaimRow[]
}

/** For narrow screens, one table per measure: who stated which total, and what was documented by then. */
export function ClaimsList({ rows, selection, text }: ClaimsListProps) {
  const words = text.m.charts.claims
  const measures = claimMeasures.filter((measure) => rows.some((row) => row.measure === measure))
  return (
    <>
      <Legend keys={sideKeys(rows, { selection, text })} />
      {measures.map((measure) => (
        <div key={measure} className={styles.listed}>
          <h3 className={styles.measure}>{panelName(measure, { selection, text })}</h3>
          <table className={styles.list}>
            <thead>
              <tr>
                <th scope="col">{words.columns.claimant}</th>
                <th scope="col">{words.columns.value}</th>
                <th scope="col">{words.listDocumented}</th>
              </tr>
            </thead>
            <tbody>
              {rows
                .filter((row) => row.measure === measure)
                .map(({ claim, documented }) => (
                  <tr key={claim.id}>
                    <th scope="row">
                      <svg width={12} height={12} aria-hidden="true">
                        <ClaimSymbol side={claim.side} />
                      </svg>
                      {words.whoListed(
                        claim.claimantLabel,
                        text.f.shortDate((claim.asOf ?? claim.date).slice(0, 4)),
                      )}
                    </th>
                    <td>{words.qualifiedShort(claim.qualifier, claim.value)}</td>
                    <td>{text.f.number(documented)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  )
}
