import { finishCommand } from '../commandResult'
import { releaseApp } from '../release/releaseApp'

finishCommand(releaseApp(process.argv.slice(2), '.', new Date()))
