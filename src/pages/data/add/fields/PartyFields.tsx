import { useMemo } from 'react'
import { organisationTypes, partyRoles } from '../../../../dataset/vocabulary'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import { useDataset } from '../../../shared/data/useLoaded'
import styles from '../AddRecordForm.module.css'
import { useForm } from '../FormContext'
import { emptyOrganisation, emptyParty } from '../typedDraft'
import { TextField, WordField } from './fields'
import { OrganisationList } from './OrganisationList'
import { Rows } from './Rows'
import { SectionLegend } from './SectionLegend'

/** Fields of the parties, and of new organisations that come with the record. */
export function PartyFields() {
  const text = useText()
  const { m, f } = text
  const words = addRecordMessages(text)
  const { countries, ownCountries } = useDataset()
  const organisationList = useForm().idOf('organisations')
  const countryWords = useMemo(() => {
    const first = countries.filter(({ iso3 }) => ownCountries.has(iso3))
    const others = countries
      .filter(({ iso3 }) => !ownCountries.has(iso3))
      .sort((a, b) => f.compare(f.country(a), f.country(b)))
    return [...first, ...others].map((country) => [country.iso3, f.country(country)] as const)
  }, [ownCountries, countries, f])
  return (
    <fieldset className={styles.section}>
      <SectionLegend title={words.sections.parties} />
      <OrganisationList />
      <Rows
        path="agreement.parties"
        empty={emptyParty}
        first="country"
        nameOf={words.party}
        addLabel={words.add.party}
        least={2}
      >
        {(path) => (
          <>
            <WordField
              path={`${path}.country`}
              words={countryWords}
              empty={words.countryOfOrganisation}
              isOptional
            />
            <TextField
              path={`${path}.organisation`}
              list={organisationList}
              hint={words.hints.organisation}
              isOptional
            />
            <WordField path={`${path}.role`} words={partyRoles.map((word) => [word, m.words.role[word]])} />
            <TextField path={`${path}.described`} hint={words.hints.described} isOptional />
            <WordField
              path={`${path}.actsFor`}
              words={[['state', words.itsGovernment]]}
              empty={words.itself}
              hint={words.hints.actsFor}
              isOptional
            />
          </>
        )}
      </Rows>
      <Rows
        path="organisations"
        empty={emptyOrganisation}
        first="name"
        nameOf={words.newOrganisation}
        addLabel={words.add.organisation}
      >
        {(path) => (
          <>
            <TextField path={`${path}.name`} />
            <TextField path={`${path}.acronym`} isOptional />
            <WordField
              path={`${path}.country`}
              words={countryWords}
              empty={words.countryOfParty}
              isOptional
            />
            <WordField
              path={`${path}.type`}
              words={organisationTypes.map((word) => [word, m.words.organisationType[word]])}
            />
            <TextField path={`${path}.parent`} list={organisationList} isOptional />
          </>
        )}
      </Rows>
    </fieldset>
  )
}
