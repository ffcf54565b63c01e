/** Error messages of browsers when a script or style sheet cannot be fetched. */
const missing = /dynamically imported module|Importing a module script failed|Unable to preload CSS/

/** Whether an error says that code of the app could not be fetched: offline, or after the site was updated. */
export function isMissingPart(error: unknown): boolean {
  return missing.test(String(error))
}
