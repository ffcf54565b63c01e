/** What each chart is called, and the question it answers. Every chart of `src/selection/chartTable.ts` needs an entry. */
export const byId = {
  map: {
    label: 'Map',
    name: 'Map',
    answers: 'Where are the partner countries, and how many agreements does each have?',
  },
  cumulative: {
    label: 'Cumulative',
    name: 'Agreements over time, by program',
    answers: 'How has the number of agreements grown, and which programs account for it?',
  },
  'per-year': {
    label: 'Per year',
    name: 'Agreements per year',
    answers: 'How many agreements, or partner countries, does each year have?',
  },
  curves: {
    label: 'Compared',
    name: 'Compared curves',
    answers: 'How have members or agreements of two to four countries, programs or groups grown?',
  },
  events: {
    label: 'Timeline',
    name: 'Timeline of all records',
    answers: 'When was each agreement made, and how precisely is its date known?',
  },
  'by-country': {
    label: 'Country',
    name: 'Bars by country',
    answers: 'Which countries have the most agreements?',
  },
  'by-program': {
    label: 'Program',
    name: 'Bars by program',
    answers: 'Which programs have the most agreements, or the most partner countries?',
  },
  'by-region': {
    label: 'Region',
    name: 'Bars by region',
    answers: 'Which regions of the world do the partners come from?',
  },
  'by-kind': {
    label: 'Kind',
    name: 'Bars by kind',
    answers: 'What kinds of agreements are there, and how many of each?',
  },
  matrix: {
    label: 'Country × program',
    name: 'Table of countries and programs',
    answers: 'Which countries take part in which programs?',
  },
  ladder: {
    label: 'Ladder',
    name: 'Ladder of members',
    answers: 'Who has signed up to the coalition, and how firm are the other ties?',
  },
  network: {
    label: 'Network',
    name: 'Network of organisations',
    answers: 'Which organisations work with which partners, and how often?',
  },
  claims: {
    label: 'Stated totals',
    name: 'Stated and documented totals',
    answers: 'Do the documented agreements reach the totals that officials have stated?',
  },
}
