import { organisationPage } from '../en/onDemand/organisationPage'
import { onDemand } from './onDemand'

export const organisationPageMessages = onDemand({ en: organisationPage })
