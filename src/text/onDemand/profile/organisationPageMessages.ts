import { organisationPage } from '../../en/onDemand/profile/organisationPage'
import { onDemand } from '../onDemand'

export const organisationPageMessages = onDemand({ en: organisationPage })
