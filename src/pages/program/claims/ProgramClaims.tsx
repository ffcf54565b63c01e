import type { Program } from '../../../dataset/schema'
import { useText } from '../../../ui/TextProvider'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { useView } from '../../shared/view/useView'
import { ClaimList } from './ClaimList'

/** Totals that others have stated of a program; nothing where there are none. */
export function ProgramClaims({ program }: { program: Program }) {
  const { m } = useText()
  const { dataset } = useView().selection
  const claims = dataset.claims.filter((claim) => claim.program === program.id)
  if (claims.length === 0) return null
  return (
    <ProfileSection title={m.programPage.claims}>
      <ClaimList claims={claims} />
    </ProfileSection>
  )
}
