/** The package has no types of its own; only what the tests use is declared. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      chain: (data: string, options: { forceType: string }) => unknown
      util: { clean: (items: object[], bestGuessConversions: boolean) => unknown }
    }
  }
}
