import { sourceFile } from '../compile/sourceFile'
import { hostOf } from '../evidence/hostOf'
import { type CheckInput, type Entry, type Problem, problemAt } from './dataFolder'

/**
 * Reports hosts that two publishers claim, pages on a host that their publisher does not list, publishers that share the
 * id of an organisation for which they do not speak, and sources in the wrong file.
 */
export function checkPublishers({ entries }: CheckInput): Problem[] {
  const { publishers, sources, organisations } = entries
  const owners = new Map<string, Entry<unknown>>()
  const organisationIds = new Set(organisations.map(({ id }) => id))
  const problems: Problem[] = []
  for (const entry of publishers) {
    entry.value.hosts?.forEach((host, index) => {
      const owner = host && owners.get(host)
      if (owner)
        problems.push(
          problemAt(
            entry,
            ['hosts', index],
            `“${host}” is already a host of ${owner.id}`,
            'keep it with one of the two: the pages of a host have one publisher, and so one kind',
          ),
        )
      else if (host) owners.set(host, entry)
    })
    if (organisationIds.has(entry.id) && entry.value.organisation !== entry.id)
      problems.push(
        problemAt(
          entry,
          ['organisation'],
          `is not “${entry.id}”, although that organisation has the same id`,
          `set organisation to "${entry.id}", or choose another id`,
        ),
      )
  }
  const byId = new Map(publishers.map((entry) => [entry.id, entry.value]))
  for (const entry of sources) {
    const { url, publisher, id } = entry.value
    const host = url && hostOf(url)
    const hosts = byId.get(publisher ?? '')?.hosts
    if (host && hosts && !hosts.includes(host))
      problems.push(
        problemAt(
          entry,
          ['publisher'],
          `is ${publisher}, but ${host} is ${ownerOf(owners.get(host))}`,
          owners.has(host)
            ? 'name the publisher of the host; if it prints the text of another, that is the writer'
            : `add "${host}" to the hosts of ${publisher} in publishers.json, or name another publisher`,
        ),
      )
    if (id && entry.file.path !== sourceFile(id))
      problems.push(
        problemAt(entry, ['id'], `belongs in ${sourceFile(id)}`, 'move it to the file of its first letter'),
      )
  }
  return problems
}

function ownerOf(owner: Entry<unknown> | undefined): string {
  return owner ? `a host of ${owner.id}` : 'not among its hosts'
}
