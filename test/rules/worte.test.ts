/** The hand-written words of every row speak of what its tests test,. */
import { PRUEFLINGE } from '../support/tabellen';

/** How words speak of an input, by table and input. */
const SPRICHT_VON: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  P: {
    festlegung: /integriert|Aktivierung|§ 10/,
    prognoseArbeitsmarkt: /Monate|Prognose/,
    dominierend: /dominier/,
    Q: /Qualifikation/,
    L: /Leistungsfähigkeit/,
    M: /Motivation/,
    R: /Rahmenbedingungen/,
    gruppen: /Schlüsselgruppe|Handlungsbedarf/,
  },
  K: {
    festlegung:
      /integriert|Aktivierung|§ 10|Festlegung|in den nächsten zwei Jahren|für die nächsten zwei Jahre|Zugangskriterien/,
    n8: /der acht|genügend|Genügend|Zugangskriterien/,
    nAlle: /insgesamt|Handlungsbedarfe und/,
    verdichtet: /Verdichtung|Zugangskriterien/,
    komplex: /Profillage|Zugangskriterien/,
    fmEinschaetzung: /Fallmanagement/,
  },
  G: {
    status: /im bFM/,
    kriterium: /Einzelfall|Zugangskriterium/,
    geprueft: /bei festgelegter Profillage/,
    rest: /Kennung ist|Zehn/,
  },
  Z: {
    status: /im bFM/,
    kennung: /Kennung/,
    festlegung: /sonstiges|Schüler/,
    neukunde: /Neukund|Bestandskund/,
    fachteam: /Fachteam/,
    bisherExter: /schon im externen/,
    exterPlatzFrei: /Platz ist frei|freier Platz/,
    paragraph428: /§ 428/,
  },
  F: {
    vorher: /war|offen/,
    nachher: /ist es|nicht mehr|offen/,
    richtung: /höher|niedriger|dieselbe/,
  },
};

const ZEILEN = PRUEFLINGE.flatMap(({ name, tabelle }) =>
  tabelle.rows.map((row) => ({
    id: row.id,
    words: row.words,
    muster: SPRICHT_VON[name] ?? {},
    geprueft: [...new Set(row.when.flatMap((line) => Object.keys(line)))],
  })),
);

it.each(ZEILEN)('$id spricht von allem, was geprüft wird', ({ words, muster, geprueft }) => {
  expect(geprueft.filter((input) => !(muster[input] ?? /$^/).test(words))).toEqual([]);
});

it('jede Eingabe jeder Tabelle hat ihr Muster, und keines passt auf alles', () => {
  for (const { name, tabelle } of PRUEFLINGE) {
    expect(Object.keys(SPRICHT_VON[name] ?? {}).sort()).toEqual(Object.keys(tabelle.inputs).sort());
    for (const muster of Object.values(SPRICHT_VON[name] ?? {}))
      expect(tabelle.rows.every(({ words }) => muster.test(words))).toBe(false);
  }
});
