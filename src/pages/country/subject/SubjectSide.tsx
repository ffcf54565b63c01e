import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { subjectName } from '../../../charts/names/subjectName'
import { encodeView } from '../../../selection/address/address'
import { noFilters } from '../../../selection/filters'
import { defaultView } from '../../../selection/view'
import { wholeSelection } from '../../../selection/wholeSelection'
import { countryPageMessages } from '../../../text/onDemand/profile/countryPageMessages'
import { profileMessages } from '../../../text/onDemand/profile/profileMessages'
import { Button } from '../../../ui/controls/Button'
import { programColour } from '../../../ui/programColour'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { OrganisationLink } from '../../shared/links/OrganisationLink'
import bars from '../../shared/profile/Bars.module.css'
import { Figures } from '../../shared/profile/Figures'
import profile from '../../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { SectionChartMenu } from '../../shared/profile/SectionChartMenu'
import { useView } from '../../shared/view/useView'
import { SideBar } from './SideBar'
import { subjectSide } from './subjectSide'

const fewest = 15

/**
 * What the page of the subject shows in place of agreements of its own: which of its organisations take part, with
 * partners of which level, under which programs. `children`: further sections beside them.
 */
export function SubjectSide({ children }: { children: ReactNode }) {
  const text = useText()
  const { m, f } = text
  const { view, selection } = useView()
  const { dataset } = selection
  const whole = wholeSelection(dataset)
  const { organisations, stated, levels, programs, partners } = useMemo(() => subjectSide(whole), [whole])
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? organisations : organisations.slice(0, fewest)
  const words = countryPageMessages(text).side
  const figures = m.explore.figures
  return (
    <>
      <Figures
        figures={[
          {
            label: figures.agreements(whole.count),
            value: f.number(whole.count),
            target: { list: 'agreements', filters: noFilters },
          },
          {
            label: figures.partnerCountries(partners),
            value: f.number(partners),
            target: { list: 'countries', filters: noFilters },
          },
          {
            label: words.organisations(organisations.length),
            value: f.number(organisations.length),
            target: { list: 'organisations', filters: noFilters, hash: 'own' },
          },
        ]}
      />
      <div className={profile.columns}>
        <div className={profile.side}>
          <ProfileSection title={words.levels} aside={words.levelsAside}>
            <ul>
              {levels.map(({ level, count }) => (
                <SideBar key={level} count={count} most={levels[0]?.count ?? 1} colour="var(--series)">
                  {m.words.level[level]}
                </SideBar>
              ))}
            </ul>
          </ProfileSection>
          <ProfileSection
            title={profileMessages(text).byProgram}
            menu={<SectionChartMenu id="by-program" selection={whole} />}
          >
            <ul>
              {programs.map(({ position, program, count }) => (
                <SideBar
                  key={program.id}
                  count={count}
                  most={programs[0]?.count ?? 1}
                  colour={programColour(position)}
                >
                  <DetailsLink id={program.id} kind="program" className={bars.name}>
                    {program.label}
                  </DetailsLink>
                </SideBar>
              ))}
            </ul>
          </ProfileSection>
          {children}
        </div>
        <div className={profile.rest}>
          <ProfileSection
            title={words.title(subjectName(dataset, text), organisations.length)}
            aside={profileMessages(text).organisationsAside}
          >
            <ul>
              {shown.map(({ organisation, count }) => (
                <SideBar
                  key={organisation.id}
                  count={count}
                  most={organisations[0]?.count ?? 1}
                  colour="var(--series)"
                >
                  <OrganisationLink organisation={organisation} />
                </SideBar>
              ))}
            </ul>
            {shown.length < organisations.length && (
              <Button variant="link" onClick={() => setIsWhole(true)}>
                {profileMessages(text).showAll(organisations.length)}
              </Button>
            )}
            {stated > 0 && (
              <p className={profile.note}>
                <Link
                  to="/organisations"
                  search={encodeView({
                    ...defaultView,
                    theme: view.theme,
                    find: profileMessages(text).militaryStated,
                  })}
                  hash="own"
                >
                  {words.stated(stated)}
                </Link>{' '}
                {words.statedNote}
              </p>
            )}
            <p className={profile.note}>
              <Link to="/organisations" search={encodeView({ ...defaultView, theme: view.theme })}>
                {words.allOrganisations}
              </Link>
            </p>
          </ProfileSection>
        </div>
      </div>
    </>
  )
}
