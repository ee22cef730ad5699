/** The decision in columns answers as the decision of one case, on every combination that the tables can tell apart. */
import { factsAt } from '../../../src/decision/factsAt';
import fc from 'fast-check';
import type { Fall } from '../../../src/fall/fall';
import { fragenAuf } from '../../../src/fall/moeglich';
import { maskenbild } from '../../../src/fall/spalten/bilder';
import { neueErgebnisse, Spaltenentscheider } from '../../../src/fall/spalten/entscheider';
import { LAGECODE, neueSpalten, setzeFall, UMSTANDSCODE } from '../../../src/fall/spalten/kodierung';
import { steerFall } from '../../../src/fall/steerFall';
import type { Einschaetzung } from '../../../src/listen/werte';
import { BEDARFE, type BedarfId, KENNUNGEN } from '../../../src/rules/vocabulary';
import { EINGEBAUT } from '../../../src/rules/regelsatz';
import { zaehlbildVon } from '../../../src/rules/zaehlbild';
import { fallMit, OFFENER_FALL, zufallsfallMitStatus } from '../../support/faelle';
import { stichprobe } from '../../support/stichprobe';
import { zufallslauf } from '../../support/zufallslauf';

const ENTSCHEIDER = new Spaltenentscheider(EINGEBAUT);

/** What the columns say of each case. */
function inSpalten(faelle: readonly Fall[]): unknown[] {
  const spalten = neueSpalten(faelle.length);
  const ergebnisse = neueErgebnisse(faelle.length);
  faelle.forEach((fall, stelle) => {
    setzeFall(spalten, stelle, fall);
  });
  ENTSCHEIDER.entscheide(spalten, ergebnisse, 0, faelle.length);
  return faelle.map((fall, stelle) => {
    const { rows, profillage, kennung, geprueft } = ENTSCHEIDER.befund(ergebnisse.befund[stelle] ?? 0);
    const { gueltig, gueltigDurch, row } = ENTSCHEIDER.zuordnung(ergebnisse.zuordnung[stelle] ?? 0);
    return {
      profillage: profillage.errechnet,
      profillageMoeglich: profillage.moeglich,
      profillageFragen: fragenAuf(profillage.achsen, fall),
      kennung: kennung.errechnet,
      kennungMoeglich: kennung.moeglich,
      kennungFragen: fragenAuf(kennung.achsen, fall),
      geprueft,
      gueltig,
      gueltigDurch,
      betreuung: row.id,
      zeilen: [...rows.profil, ...rows.kennung].map(({ id }) => id),
    };
  });
}

/** The same of the engine that decides one case after the other. */
function einzeln(fall: Fall): unknown {
  const { profillage, kennung, betreuung, begruendung } = steerFall(fall);
  return {
    profillage: profillage.errechnet,
    profillageMoeglich: profillage.moeglich,
    profillageFragen: profillage.entscheidendeFragen,
    kennung: kennung.errechnet,
    kennungMoeglich: kennung.moeglich,
    kennungFragen: kennung.entscheidendeFragen,
    geprueft: kennung.geprueft,
    gueltig: kennung.gueltig,
    gueltigDurch: kennung.gueltigDurch,
    betreuung: betreuung.regel,
    zeilen: begruendung
      .filter(({ art }) => art === 'profillage' || art === 'kennung')
      .map(({ regel }) => regel),
  };
}

function vergleiche(faelle: readonly Fall[]): void {
  const spalten = inSpalten(faelle);
  faelle.forEach((fall, stelle) => {
    const soll = einzeln(fall);
    // The matcher costs more than both decisions.
    if (JSON.stringify(spalten[stelle]) !== JSON.stringify(soll)) expect(spalten[stelle]).toEqual(soll);
  });
}

/** Ratings whose relevant ones are in the mask. */
function bedarfeMit(maske: number): Partial<Record<BedarfId, Einschaetzung>> {
  return Object.fromEntries(BEDARFE.map(({ id }, bit) => [id, ((maske >> bit) & 1) === 1 ? 2 : 0]));
}

/** A case in this Lage; what has to have a Begründung has one. */
function fallIn(maske: number, lagecode: number): Fall {
  const { verdichtet, festgelegt, ...fakten } = factsAt(LAGECODE, lagecode);
  return fallMit(bedarfeMit(maske), {
    ...fakten,
    verdichtung: verdichtet,
    verdichtungBegruendung: 'mehrere Belastungen',
    festgelegteProfillage: festgelegt,
    festlegungBegruendung: 'nach Rücksprache',
  });
}

const LAGEN = Array.from({ length: LAGECODE.size }, (_, code) => code);
const MASKENBILD = maskenbild(zaehlbildVon(EINGEBAUT));
const BILDER = MASKENBILD.jeBild.map((_, bild) => MASKENBILD.bild.indexOf(bild));

describe('ohne offene Einschätzungen', () => {
  it.each(stichprobe(BILDER, 1, 'pictures of ratings with all facts beside them'))(
    'alle Angaben neben den Einschätzungen: Maske %i',
    (maske) => {
      vergleiche(LAGEN.map((code) => fallIn(maske, code)));
    },
  );

  it('alle 16.384 Möglichkeiten von Einschätzungen', () => {
    const lagen = ['ueber12', 'bis12'].flatMap((prognoseArbeitsmarkt) =>
      (['Q', 'R'] as const).map((dominierend) =>
        LAGECODE.placeOf({
          prognoseArbeitsmarkt: prognoseArbeitsmarkt as 'ueber12',
          dominierend,
          festlegung: 'nichtWahrscheinlich',
          verdichtet: false,
          fmEinschaetzung: null,
          festgelegt: null,
        }),
      ),
    );
    const masken = Array.from({ length: 2 ** BEDARFE.length }, (_, maske) => maske);
    const gewaehlt = stichprobe(lagen, 1, 'facts beside all masks of ratings');
    for (const lage of gewaehlt) vergleiche(masken.map((maske) => fallIn(maske, lage ?? NaN)));
  });
});

describe('Status im bFM und Betreuung', () => {
  /** One case for each context that tables G and Z can tell apart. */
  function kontexte(): Fall[] {
    const gefunden = new Map<string, Fall>();
    for (const maske of BILDER) {
      for (const code of LAGEN) {
        const { festlegung } = factsAt(LAGECODE, code);
        const fall = fallIn(maske, code);
        const { geprueft, errechnet } = steerFall(fall).kennung;
        gefunden.set([geprueft !== null, geprueft ?? errechnet, festlegung].join(), fall);
      }
      if (gefunden.size >= 40) break;
    }
    return [...gefunden.values()];
  }

  it('alle Umstände', () => {
    const alle = kontexte();
    expect(new Set(alle.map((fall) => steerFall(fall).kennung.gueltig)).size).toBe(KENNUNGEN.length);
    for (const fall of stichprobe(alle, 2, 'cases with all circumstances of their Betreuung')) {
      vergleiche(
        Array.from({ length: UMSTANDSCODE.size }, (_, code) => {
          const { status, kriterium, bisherExter, ...umstaende } = factsAt(UMSTANDSCODE, code);
          const bisherigeBetreuung = bisherExter ? 'Exter' : 'FM';
          return { ...fall, ...umstaende, bisherigeBetreuung, bfm: { status, kriterium } };
        }),
      );
    }
  });
});

describe('teils offen', () => {
  it.each([
    ['wenig', { offen: 1, nein: 4, ja: 4 }],
    ['viel', { offen: 3, nein: 2, ja: 2 }],
  ])('%s', (_, mischung) => {
    const { numRuns, seed } = zufallslauf(20_000, 20);
    vergleiche(fc.sample(zufallsfallMitStatus(mischung), { numRuns, seed }));
  });

  it('eine leere Zeile ist überall offen', () => {
    const spalten = neueSpalten(1);
    setzeFall(spalten, 0, OFFENER_FALL);
    expect(spalten).toEqual(neueSpalten(1));
    vergleiche([OFFENER_FALL]);
  });
});

describe('in Blöcken', () => {
  it('entscheidet nur die verlangten Stellen', () => {
    const spalten = neueSpalten(3);
    const ergebnisse = neueErgebnisse(3);
    ENTSCHEIDER.entscheide(spalten, ergebnisse, 1, 2);
    expect([...ergebnisse.befund].map((nummer) => nummer > 0)).toEqual([false, true, false]);
  });

  it('was nicht entschieden ist, hat keine Antwort', () => {
    expect(() => ENTSCHEIDER.befund(0)).toThrow('Nothing was decided');
    expect(() => ENTSCHEIDER.zuordnung(0)).toThrow('Nothing was decided');
  });
});
