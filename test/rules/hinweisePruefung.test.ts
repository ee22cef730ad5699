/** The words of a Hinweis speak of all that its condition looks at, and no fixed sentence names a number that a house may change. */
import { WIEDERVORLAGE_REGEL } from '../../src/rules/wiedervorlagen';
import { OHNE_ENTSCHEIDUNG } from '../../src/rules/fallmanagement';
import { HINWEISE, type HinweisFacts } from '../../src/rules/hinweise';
import { hinweisWorte } from '../../src/rules/hinweiseWorte';
import { EINGEBAUT } from '../../src/rules/regelsatz';
import { HINWEIS_TEXT } from '../../src/fall/texte/hinweise';

/** Values of each fact under which a condition goes on looking. */
const WERTE: { readonly [Name in keyof HinweisFacts]: readonly HinweisFacts[Name][] } = {
  schwellen: [EINGEBAUT.schwellen],
  verdichtung: [true, false],
  verdichtungBegruendet: [true, false],
  profillageAbweichend: [true, false],
  festlegungBegruendet: [true, false],
  kennung: ['AV', 'bFM'],
  errechnetDurch: ['AV', 'bFM', null],
  nachEinschaetzung: [true, false],
  fmGrundGenannt: [true, false],
  prognoseArbeitsmarkt: ['bis6', 'ueber12', null],
  festlegung: ['nichtWahrscheinlich', 'paragraph53a', 'schueler', 'sonstiges', null],
  dominierendOhneBedarf: [true, false],
  sicherKomplex: [true, false],
  hoechstensAcht: [0, 2, 5],
  stufe3UnterDenAcht: [true, false],
  neukundeEntscheidet: [true, false],
  exterPlatzEntscheidet: [true, false],
  stelle: ['Arbeitsvermittlung', 'Fachteam', 'Fallmanagement'],
  geburtsdatum: ['1990-01-01', null],
  neukunde: [true, false, null],
  status: ['imBfm', 'nichtImBfm'],
  fmEinschaetzung: ['ja', 'nein', null],
  zuletztEntschieden: ['ja', 'nein', null],
  fachteam: [true, false],
  paragraph428: [true, false],
  paragraph10GrundGenannt: [true, false],
  geprueftUnbestaetigt: [true, false],
  alterAusserhalb: [true, false],
  zuAltFuerSchueler: [true, false],
  verdichtungBuchstaben: [0, 4, 20],
  festlegungBuchstaben: [0, 4, 20],
  bisherExter: [true, false],
  betreuungUnbekannt: [true, false],
};

/** How words speak of a fact; of the thresholds beside the fact that is held against them. */
const SPRICHT_VON: { readonly [Name in Exclude<keyof HinweisFacts, 'schwellen'>]: RegExp } = {
  verdichtung: /Verdichtung/,
  verdichtungBegruendet: /begründet|Begründung/,
  profillageAbweichend: /Profillage|Festlegung/,
  festlegungBegruendet: /begründet|Begründung/,
  kennung: /Kennung|bFM oder Exter/,
  errechnetDurch: /Kennung ist AV/,
  nachEinschaetzung: /Kriterien sind erfüllt/,
  fmGrundGenannt: /Grund fehlt/,
  prognoseArbeitsmarkt: /12 Monaten/,
  festlegung: /nicht wahrscheinlich|§ 53a.* angekreuzt|Schüler|sonstiges“ ist angekreuzt/,
  dominierendOhneBedarf: /dominierende/,
  sicherKomplex: /Komplexe Profillage/,
  hoechstensAcht: /[Ww]eniger.*der acht|keiner der acht/,
  stufe3UnterDenAcht: /gravierend/,
  neukundeEntscheidet: /Offen.*hängt/,
  exterPlatzEntscheidet: /Offen.*hängt/,
  stelle: /Arbeitsvermittlung|Fachteam|andere Stelle/,
  geburtsdatum: /Geburtsdatum fehlt/,
  neukunde: /Person ist neu/,
  status: /im bFM/,
  fmEinschaetzung: /Einschätzung|erwartet keine/,
  zuletztEntschieden: /letzte Entscheidung/,
  fachteam: /Fachteam/,
  paragraph428: /§ 428/,
  paragraph10GrundGenannt: /Grund ist nicht/,
  geprueftUnbestaetigt: /bestätigt/,
  alterAusserhalb: /jünger als|Regelaltersgrenze/,
  zuAltFuerSchueler: /älter/,
  verdichtungBuchstaben: /Buchstaben/,
  festlegungBuchstaben: /Buchstaben/,
  bisherExter: /im externen Fallmanagement/,
  betreuungUnbekannt: /keine der bekannten/,
};

const NAMEN = Object.keys(WERTE) as (keyof HinweisFacts)[];
const PROBEN = 4000;

/** The same numbers at each run (a linear congruential generator). */
function folge(): (unter: number) => number {
  let zahl = 1;
  return (unter) => {
    zahl = (zahl * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((zahl / 2 ** 31) * unter);
  };
}

/** The facts that the condition reads under any of many combinations. */
function gelesene(when: (facts: HinweisFacts) => boolean): Set<keyof HinweisFacts> {
  const gelesen = new Set<keyof HinweisFacts>();
  const naechste = folge();
  for (let probe = 0; probe < PROBEN; probe++) {
    const facts = Object.fromEntries(
      NAMEN.map((name) => [name, WERTE[name][naechste(WERTE[name].length)]]),
    ) as unknown as HinweisFacts;
    when(
      new Proxy(facts, {
        get: (ziel, name) => {
          gelesen.add(name as keyof HinweisFacts);
          return ziel[name as keyof HinweisFacts];
        },
      }),
    );
  }
  return gelesen;
}

it.each(HINWEISE.map((row) => [`${row.code}/${row.feld}`, row] as const))(
  '%s spricht von allem, was geprüft wird',
  (_, row) => {
    const { words } = hinweisWorte(row);
    const stumm = [...gelesene(row.when)].filter(
      (name) => name !== 'schwellen' && !SPRICHT_VON[name].test(words),
    );
    expect(stumm).toEqual([]);
  },
);

it('jede Angabe wird von einem Hinweis geprüft, und kein Muster passt auf alle', () => {
  const geprueft = new Set(HINWEISE.flatMap((row) => [...gelesene(row.when)]));
  expect([...geprueft].sort()).toEqual([...NAMEN].sort());
  for (const muster of Object.values(SPRICHT_VON))
    expect(HINWEISE.every((row) => muster.test(hinweisWorte(row).words))).toBe(false);
});

/** Ages and counts as the built-in set has them, in digits and words; § 10 and U25 are names. */
const FESTE_ZAHL = /(?<![§U/Ü]\s?)\b(?:25|3|4)\b|\b(?:drei|vier)\b/i;

it.each([
  ...Object.entries(HINWEIS_TEXT),
  ...Object.values(WIEDERVORLAGE_REGEL).map(({ id, label }) => [id, label] as const),
  ['OHNE_ENTSCHEIDUNG', OHNE_ENTSCHEIDUNG.words] as const,
])('%s nennt keine Zahl, die ein Haus ändern kann', (_, text) => {
  expect(text.replaceAll(/\d\d\.\d\d\.\d{4}/g, '')).not.toMatch(FESTE_ZAHL);
});
