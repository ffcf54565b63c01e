import { countryNames } from '../../en/onDemand/profile/countryNames'
import { onDemand } from '../onDemand'

export const countryNameMessages = onDemand({ en: countryNames })
