/** English names of countries and groups that take the definite article inside a sentence. */
const takesArticle =
  /^(United |.* (Islands|Republic|Territory|Emirates)$|.*Accords$|Americas$|Gulf$|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Czech Republic|Republic of|Isle of|British Indian|Cocos|Heard Island|French Southern|Caribbean Netherlands)/

/** A name inside a sentence, with its article: `the United States`. `shown` replaces the name in the result. */
export function the(name: string, shown = name): string {
  return takesArticle.test(name) ? `the ${shown}` : shown
}

/** A noun with its indefinite article: “an agreement”, “a contract”. */
export function a(noun: string): string {
  return `${/^(?!uni)[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

/** The same at the start of a sentence: `The United States`. */
export function The(name: string): string {
  return takesArticle.test(name) ? `The ${name}` : name
}
