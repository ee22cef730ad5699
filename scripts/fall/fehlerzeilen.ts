/** One line per error for the headless interface: code, place, sentence. */
import type { Fehler } from '../../src/listen/fehler';
import { FALLLISTEN_SAETZE } from '../../src/bereiche/fallliste';
import { KOOPERATION_SAETZE } from '../../src/bereiche/kooperation/texte/fehler';
import { fehlerSatz, fehlerTexte, GRUNDSAETZE } from '../../src/fall/texte/fehler';
import { ortText } from '../../src/fall/texte/ort';
import { PAKET_SAETZE } from '../../src/paket/texte';

const SAETZE = { ...GRUNDSAETZE, ...PAKET_SAETZE, ...FALLLISTEN_SAETZE, ...KOOPERATION_SAETZE };

/** The lines of a list of errors. @param stelle what their places are in, such as `Zeile 3` or a file. */
export function fehlerzeilen(fehler: readonly Fehler[], stelle = ''): string[] {
  const davor = stelle === '' ? '' : `${stelle}, `;
  return fehlerTexte(fehler, SAETZE).map((text, index) => `${fehler[index]?.code} ${davor}${text}`);
}

/** The sentence of an error alone. */
export function fehlersatz(fehler: Fehler): string {
  return fehlerSatz(fehler, SAETZE);
}

/** An error as the reports hold it. */
export function fehlerAus(fehler: Fehler): unknown {
  return { ort: fehler.orte.map(ortText).join(', '), code: fehler.code, text: fehlersatz(fehler) };
}
