/**
 * A function that keeps its answers: for what is asked again and again and always answered alike.
 * @param hoechstens how many answers are kept; before there is one more, all of them are dropped.
 */
export function gemerkt<Frage, Antwort>(
  antworte: (frage: Frage) => Antwort,
  hoechstens: number,
): (frage: Frage) => Antwort {
  const antworten = new Map<Frage, Antwort>();
  return (frage) => {
    const bekannt = antworten.get(frage);
    if (bekannt !== undefined) return bekannt;
    const antwort = antworte(frage);
    if (antworten.size >= hoechstens) antworten.clear();
    antworten.set(frage, antwort);
    return antwort;
  };
}
