import { countryPage } from '../../en/onDemand/profile/countryPage'
import { onDemand } from '../onDemand'

export const countryPageMessages = onDemand({ en: countryPage })
