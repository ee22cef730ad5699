/** Single word lists of a package that types only all of them together, with half a megabyte that is not needed here. */
declare module '@zxcvbn-ts/language-de/dist/commonWords.json.js' {
  const worte: string[];
  export = worte;
}
declare module '@zxcvbn-ts/language-de/dist/firstnames.json.js' {
  const namen: string[];
  export = namen;
}
