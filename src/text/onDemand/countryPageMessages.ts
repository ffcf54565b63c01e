import { countryPage } from '../en/onDemand/countryPage'
import { onDemand } from './onDemand'

export const countryPageMessages = onDemand({ en: countryPage })
