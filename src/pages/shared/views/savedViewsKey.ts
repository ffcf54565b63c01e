/** Under which the browser stores the saved views. Apart, so that asking whether there are any loads no code that reads them. */
export const savedViewsKey = 'views'
