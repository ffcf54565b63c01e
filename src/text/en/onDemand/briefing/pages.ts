/** Titles of the pages about briefings. */
export const pages = {
  title: (name: string, product: string) => `${name} · ${product}`,
}
