/** A case decides by the set that travels with it: in all its completions, in columns, in its reasons and its fingerprint. */
import fc from 'fast-check';
import { allFacts } from '../../src/decision/facts';
import { firstRow } from '../../src/decision/table';
import { equal } from '../../src/decision/test';
import { berechne } from '../../src/fall/berechne';
import { befundVon } from '../../src/fall/befund';
import { entscheide } from '../../src/fall/entscheiden';
import type { Fall } from '../../src/fall/fall';
import { fingerabdruck } from '../../src/fall/fingerabdruck';
import { type Gruppenzahlen, lageVon } from '../../src/fall/lage';
import { fragenAuf } from '../../src/fall/moeglich';
import { readFall } from '../../src/fall/readFall';
import { maskenbild } from '../../src/fall/spalten/bilder';
import { neueErgebnisse, Spaltenentscheider } from '../../src/fall/spalten/entscheider';
import { neueSpalten, setzeFall } from '../../src/fall/spalten/kodierung';
import { steerFall } from '../../src/fall/steerFall';
import { EINGEBAUT, type Regelsatz } from '../../src/rules/regelsatz';
import { zaehlbildVon } from '../../src/rules/zaehlbild';
import { completions, zaehle } from '../support/bruteForce';
import { date, fallMit, STICHTAG, zufallsfallMitStatus } from '../support/faelle';
import { HAUSSATZ } from '../support/haussaetze';
import { rawFallMit } from '../support/rawFaelle';
import { zufallslauf } from '../support/zufallslauf';

const MISCHUNG = { offen: 2, nein: 3, ja: 4 };

/** The same set with dead rows that look at every single count: nothing is counted together any more. */
function ohneZusammenzaehlen(satz: Regelsatz): Regelsatz {
  const einzeln = Array.from({ length: 15 }, (_, zahl) => ({
    id: `K-T${zahl}`,
    when: [{ nAlle: equal(zahl) }, ...(zahl <= 8 ? [{ n8: equal(zahl) }] : [])],
    words: 'nie erreicht',
    then: 'AV' as const,
    source: 'Test',
    uses: [],
  }));
  return { ...satz, kennung: { ...satz.kennung, rows: [...satz.kennung.rows, ...einzeln] } };
}

describe('was die Zeilen eines Satzes an den Bedarfen unterscheiden', () => {
  it('gleiche Bilder heißt: keine Zeile von K unterscheidet die Summen', () => {
    fc.assert(
      fc.property(HAUSSATZ, (satz) => {
        const bild = zaehlbildVon(satz);
        const jeBild = new Map<number, string>();
        for (let n8 = 0; n8 <= 8; n8++)
          for (let weitere = 0; weitere <= 6; weitere++) {
            const zeile = zeilenBei(satz, n8, n8 + weitere);
            const zahlen: Gruppenzahlen = [
              Math.min(weitere, 4),
              Math.min(n8, 3),
              Math.max(weitere - 4, 0),
              Math.max(n8 - 3, 0),
            ];
            const nummer = bild(zahlen);
            expect([n8, weitere, jeBild.get(nummer) ?? zeile]).toEqual([n8, weitere, zeile]);
            jeBild.set(nummer, zeile);
          }
      }),
      zufallslauf(300, 10),
    );
  });

  /** The rows of K under all facts beside the sums. */
  function zeilenBei({ kennung }: Regelsatz, n8: number, nAlle: number): string {
    return NEBEN.map((facts) => firstRow(kennung, { ...facts, n8, nAlle }).id).join();
  }
  const NEBEN = allFacts(EINGEBAUT.kennung).filter(({ n8, nAlle }) => n8 === 0 && nAlle === 0);

  it('ein Satz mit „ab 6 der acht“ sieht bis sechs', () => {
    const [, , , k4] = EINGEBAUT.kennung.rows;
    if (k4 === undefined) throw new Error('no K-4');
    const rows = [{ ...k4, when: [{ n8: { kind: 'from', bound: 6 } as const }] }, ...EINGEBAUT.kennung.rows];
    const bild = zaehlbildVon({ kennung: { ...EINGEBAUT.kennung, rows } });
    expect(bild([0, 2, 0, 3])).not.toBe(bild([0, 3, 0, 3]));
    expect(zaehlbildVon(EINGEBAUT)([0, 2, 0, 3])).toBe(zaehlbildVon(EINGEBAUT)([0, 3, 0, 3]));
  });
});

describe('was noch möglich ist', () => {
  it('steht für jeden Satz so da, als wäre jede Summe einzeln entschieden', () => {
    fc.assert(
      fc.property(HAUSSATZ, zufallsfallMitStatus(MISCHUNG), (regelsatz, fall) => {
        const hier = berechne({ ...fall, regelsatz });
        expect(hier).toEqual(berechne({ ...fall, regelsatz: ohneZusammenzaehlen(regelsatz) }));
        expect(hier.regelwerk).toBe(regelsatz.version);
      }),
      zufallslauf(2000, 60),
    );
  });

  it('sind die Zeilen aller Ergänzungen, einzeln durchgegangen', () => {
    fc.assert(
      fc.property(HAUSSATZ, zufallsfallMitStatus({ offen: 1, nein: 4, ja: 4 }), (regelsatz, zufall) => {
        const fall = { ...zufall, regelsatz };
        const lage = lageVon(fall);
        const { rows } = befundVon(lage);
        const punkte = completions(mitRelevanz(fall)).map(({ bedarfe, p, D, f }) => {
          const { Q, L, M, R } = zaehle((id) => bedarfe[id] === true);
          const punkt = {
            relevant: [Q, L, M, R] as Gruppenzahlen,
            prognoseArbeitsmarkt: p,
            dominierend: D,
            festlegung: f,
          };
          return entscheide(punkt, lage);
        });
        const inOrder = (tabelle: readonly { id: string }[], ids: readonly string[]): string[] =>
          tabelle.map(({ id }) => id).filter((id) => ids.includes(id));
        expect(rows.profil.map(({ id }) => id)).toEqual(
          inOrder(
            regelsatz.profillage.rows,
            punkte.map(({ profil }) => profil.id),
          ),
        );
        expect(rows.kennung.map(({ id }) => id)).toEqual(
          inOrder(
            regelsatz.kennung.rows,
            punkte.map(({ kennung }) => kennung.id),
          ),
        );
      }),
      zufallslauf(1000, 30),
    );
  });

  /** The second reading counts from Stufe 2 on: ratings that are relevant to the set are 2 there, others 0. */
  function mitRelevanz(fall: Fall): Fall {
    const { relevantAb } = fall.regelsatz.schwellen;
    const stufen = Object.entries(fall.bedarfe).map(([id, stufe]) => [
      id,
      stufe === null ? null : stufe >= relevantAb ? 2 : 0,
    ]);
    return { ...fall, bedarfe: Object.fromEntries(stufen) as Fall['bedarfe'] };
  }
});

describe('in Spalten', () => {
  const { numRuns, seed } = zufallslauf(12, 4);
  it.each(fc.sample(HAUSSATZ, { numRuns, seed }).map((satz, nr) => [nr + 1, satz] as const))(
    'wie einzeln: Satz %i',
    (nr, regelsatz) => {
      const faelle = fc
        .sample(zufallsfallMitStatus(MISCHUNG), { numRuns: 500, seed: seed + nr })
        .map((fall) => ({ ...fall, regelsatz }));
      const entscheider = new Spaltenentscheider(regelsatz);
      const spalten = neueSpalten(faelle.length);
      const ergebnisse = neueErgebnisse(faelle.length);
      faelle.forEach((fall, stelle) => setzeFall(spalten, stelle, fall));
      entscheider.entscheide(spalten, ergebnisse, 0, faelle.length);
      faelle.forEach((fall, stelle) => {
        const { profillage, kennung, geprueft } = entscheider.befund(ergebnisse.befund[stelle] ?? 0);
        const { gueltig, gueltigDurch, row } = entscheider.zuordnung(ergebnisse.zuordnung[stelle] ?? 0);
        const einzeln = steerFall(fall);
        expect({
          profillage: profillage.moeglich,
          kennung: kennung.moeglich,
          fragen: fragenAuf(kennung.achsen, fall),
          geprueft,
          gueltig,
          gueltigDurch,
          betreuung: row.id,
        }).toEqual({
          profillage: einzeln.profillage.moeglich,
          kennung: einzeln.kennung.moeglich,
          fragen: einzeln.kennung.entscheidendeFragen,
          geprueft: einzeln.kennung.geprueft,
          gueltig: einzeln.kennung.gueltig,
          gueltigDurch: einzeln.kennung.gueltigDurch,
          betreuung: einzeln.betreuung.regel,
        });
      });
    },
  );

  it('das eingebaute Regelwerk braucht weniger Bilder, als es Möglichkeiten gibt', () => {
    expect(maskenbild(zaehlbildVon(EINGEBAUT)).jeBild.length).toBe(40);
  });
});

describe('die Schwellen des Satzes', () => {
  const ab3 = {
    ...EINGEBAUT,
    version: '2027-01',
    schwellen: { ...EINGEBAUT.schwellen, relevantAb: 3, alterUe25: 30 },
  };
  const ZWEIER = fallMit(
    { wohnsituation: 2, mobilitaet: 2, finanzielleSituation: 2 },
    { prognoseArbeitsmarkt: 'bis6' },
  );

  it('sagen, was zählt', () => {
    expect(steerFall(ZWEIER).profillage.errechnet).toBe('Förderprofil');
    expect(steerFall({ ...ZWEIER, regelsatz: ab3 }).profillage.errechnet).toBe('Marktprofil');
  });

  it('sagen, wer U25 ist', () => {
    const fall = { ...ZWEIER, geburtsdatum: date('1998-01-01') };
    expect(steerFall({ ...fall, regelsatz: ab3 }).betreuung.vorschlag).toBe('Arbeitsvermittlung U25');
    expect(
      steerFall({ ...fall, regelsatz: { ...ab3, schwellen: EINGEBAUT.schwellen } }).betreuung.vorschlag,
    ).not.toBe('Arbeitsvermittlung U25');
  });

  it('der Fingerabdruck nennt den Satz', () => {
    expect(fingerabdruck({ ...ZWEIER, regelsatz: ab3 })).not.toBe(fingerabdruck(ZWEIER));
    expect(fingerabdruck({ ...ZWEIER, regelsatz: { ...ab3, version: EINGEBAUT.version } })).toBe(
      fingerabdruck(ZWEIER),
    );
  });
});

describe('beim Lesen', () => {
  const haus = { ...EINGEBAUT, version: '2026-11b', gueltigAb: '2026-11-21' };
  const bfm = { ok: true, wert: { status: 'nichtImBfm', kriterium: null } } as const;
  const ohne = { ok: true, wert: [] } as const;

  it('gilt der Satz des Stichtags, am Tag davor der eingebaute', () => {
    const am = (tag: typeof STICHTAG): string => {
      const gelesen = readFall(rawFallMit({}), tag, bfm, ohne, { ok: true, wert: [haus] });
      return gelesen.ok ? gelesen.wert.regelsatz.version : '';
    };
    expect([am(date('2026-11-20')), am(date('2026-11-21'))]).toEqual([EINGEBAUT.version, '2026-11b']);
  });

  it('hält ein Mangel des Regelwerks die Berechnung an', () => {
    const fehler = [{ code: 'KEINE_FALLMAPPE', orte: [] }] as const;
    expect(readFall(rawFallMit({}), STICHTAG, bfm, ohne, { ok: false, fehler })).toEqual({
      ok: false,
      fehler,
    });
  });
});
