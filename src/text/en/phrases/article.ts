/** English names of countries and groups that take the definite article inside a sentence. */
const takesArticle =
  /^(United |.* (Islands|Republic|Territory|Emirates)$|.*Accords$|Americas$|Gulf$|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Czech Republic|Republic of|Isle of|British Indian|Cocos|Heard Island|French Southern|Caribbean Netherlands)/

/** A name inside a sentence, with its article: `the United States`. `shown` replaces the name in the result. */
export function the(name: string, shown = name): string {
  return takesArticle.test(name) ? `the ${shown}` : shown
}

/** The same at the start of a sentence: `The United States`. */
export function The(name: string): string {
  return takesArticle.test(name) ? `The ${name}` : name
}
