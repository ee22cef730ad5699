/**
 * Mutants that change no answer at all, each with the reason. Those of tables P, K, G, Z and F are proven in
 * `test/rules/mutanten.test.ts` over all facts, in both directions: what stands here changes nothing, everything else something.
 */
const SCHLIESSEN_SICH_AUS =
  'Die Bedingungen beider Zeilen schließen sich aus; ihre Reihenfolge ist gleichgültig.';

const TIEFER_OHNE_WIRKUNG = [
  ['P-I', 'verschiedene Werte von festlegung'],
  ['P-0', 'Prognose offen gegen bis6'],
  ['P-1', 'keine gegen eine Gruppe'],
  ['P-2', 'nur Motivation gegen eine andere Gruppe'],
  ['P-3', 'eine gegen zwei Gruppen'],
  ['P-4', 'zwei gegen drei Gruppen'],
  ['P-5', 'dominierend Q gegen L'],
  ['P-6', 'dominierend L gegen R'],
  ['K-1', 'verschiedene Werte von festlegung'],
  ['K-2', 'verschiedene Werte von festlegung'],
  ['K-5', 'Profillage steht nicht fest gegen nicht komplex'],
  ['K-7', 'festlegung offen gegen wahrscheinlich'],
  ['K-8', 'Einschätzung nein gegen ja'],
  ['Z-3', 'bFM gegen Exter'],
  ['Z-5', 'Exter gegen Zehn'],
  ['Z-9', 'Zehn gegen AV'],
  ['Z-10', 'AV gegen I'],
  ['F-0', 'offen gegen bekannt'],
  ['F-1', 'nicht mehr relevant gegen neu relevant'],
  ['F-3', 'höher gegen niedriger'],
] as const;

const NUR_NOCH_I =
  'Nach den Zeilen davor ist nur noch die Kennung I übrig; die Prüfung steht da, damit man es liest.';

/** Name of the mutant → why no test can tell it from the rule. */
export const GLEICHWERTIG: ReadonlyMap<string, string> = new Map([
  ...TIEFER_OHNE_WIRKUNG.map(([id, warum]): [string, string] => [
    `${id}: eine Zeile tiefer`,
    `${SCHLIESSEN_SICH_AUS} (${warum})`,
  ]),
  ['Z-11 (1) kennung: Prüfung entfernt', NUR_NOCH_I],
  ['Z-12 (1) kennung: Prüfung entfernt', NUR_NOCH_I],
]);
