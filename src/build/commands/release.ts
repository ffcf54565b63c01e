import { finishCommand } from '../commandResult'
import { release } from '../release/release'

finishCommand(release(process.argv.slice(2), new Date()))
