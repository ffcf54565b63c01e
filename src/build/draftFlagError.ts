/** Something on the command line, or in the file that it names, that cannot be understood. */
export class DraftFlagError extends Error {}
