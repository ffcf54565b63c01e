/** `on 18 October 2023`, `in May 2024`, `in 2021`: the preposition depends on the precision of the date. */
export const onDate = (value: string, words: string) => `${value.length === 10 ? 'on' : 'in'} ${words}`
