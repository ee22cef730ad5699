/** Counting many files: each person once, each file as a whole or not at all, and what may be handed on. Costs about four seconds. */
import fc from 'fast-check';
import { namenloseTabelle, type Zaehltabelle } from '../../../src/bereiche/fallliste/fach/namenlos';
import { namenloseKooperation } from '../../../src/bereiche/fallliste/fach/kooperationNamenlos';
import {
  type Kooperationsdatei,
  zaehleKooperation,
} from '../../../src/bereiche/fallliste/fach/kooperationszaehlung';
import { kooperationstext } from '../../../src/bereiche/fallliste/texte/kooperationWeitergabe';
import { kooperationsreihen } from '../../../src/bereiche/fallliste/vorhaben/planeKooperation';
import { auszugAus, LEERER_AUSZUG, uebersichtAus } from '../../../src/bereiche/kooperation';
import { date } from '../../support/faelle';
import { KANARIE, kooperationsfall } from '../../support/kooperationsfaelle';
import { aufgeloeste, eingegrenzte, mitSummen, moeglich } from './aufloesen';

const HEUTE = date('2026-10-15');

const heil = (kundennummer: string, auszug = LEERER_AUSZUG, ohneBereich = false): Kooperationsdatei => ({
  datei: `${kundennummer}.xlsx`,
  gelesen: { ok: true, wert: { kundennummer, ohneBereich, auszug } },
});
const wartet = { ...LEERER_AUSZUG, ueberfaellig: ['Anker'] };

describe('wer zählt', () => {
  it('jede Person einmal; mehrere Fallmappen derselben Person zählen alle nicht', () => {
    const zaehlung = zaehleKooperation([
      heil('100d000001', wartet),
      heil('100D000002', wartet),
      heil(' 100D000001', wartet),
      heil('100D000003', LEERER_AUSZUG, true),
    ]);
    expect(zaehlung).toMatchObject({ gezaehlt: 2, ohneBereich: 1 });
    expect(zaehlung.abgewiesen.map(({ grund }) => grund.art)).toEqual(['doppelt', 'doppelt']);
    expect(zaehlung.uebersicht.ueberfaellig).toEqual([{ partner: 'Anker', anzahl: 1 }]);
  });

  it('eine Datei mit Fehler zählt nicht und macht keine andere zur zweiten', () => {
    const fehler = [{ code: 'KOOPERATION_UNBEKANNT', orte: [{ art: 'mappe' }], feld: 'Partner' }] as const;
    const zaehlung = zaehleKooperation([
      heil('1', wartet),
      { datei: 'kaputt.xlsx', gelesen: { ok: false, fehler } },
      { datei: 'foto.xlsx', gelesen: { satz: 'Keine Mappe.' } },
    ]);
    expect(zaehlung).toMatchObject({
      gezaehlt: 1,
      abgewiesen: [
        { datei: 'kaputt.xlsx', grund: { art: 'fehlerhaft' } },
        { datei: 'foto.xlsx', grund: { art: 'unlesbar', satz: 'Keine Mappe.' } },
      ],
    });
  });
});

describe('namenlos', () => {
  const zahl = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 40 }));
  const tabelle = (groesste: number): fc.Arbitrary<Zaehltabelle> =>
    fc.tuple(fc.integer({ min: 1, max: groesste }), fc.integer({ min: 1, max: groesste })).chain(([z, s]) =>
      fc
        .array(fc.array(zahl, { minLength: s, maxLength: s }), { minLength: z, maxLength: z })
        .map((werte) => ({
          zeilen: werte.map((_, nr) => `Z${nr}`),
          spalten: Array.from({ length: s }, (_, nr) => `S${nr}`),
          werte,
        })),
    );

  it('eine Tabelle für sich verrät keine verborgene Zahl (alle Möglichkeiten durchprobiert)', () => {
    fc.assert(
      fc.property(tabelle(3), (wahr) => {
        const gezeigt = namenloseTabelle(wahr);
        if (gezeigt !== null) expect(aufgeloeste([wahr, wahr], [gezeigt, gezeigt])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('so groß wie eine Übersicht auch nicht, sagt sonst die wahre Zahl und keine 1 bis 4', () => {
    let gezeigte = 0;
    fc.assert(
      fc.property(tabelle(8), (wahr) => {
        const gezeigt = namenloseTabelle(wahr);
        if (gezeigt === null) return;
        gezeigte += 1;
        expect(eingegrenzte(gezeigt)).toEqual([]);
        mitSummen(wahr).forEach((zeile, nr) =>
          zeile.forEach((wert, spalte) => {
            const zelle = gezeigt.zellen[nr]?.[spalte] ?? -1;
            expect(moeglich(zelle, wert) && (typeof zelle !== 'number' || wert === 0 || wert > 4)).toBe(true);
          }),
        );
      }),
      { numRuns: 200 },
    );
    expect(gezeigte).toBeGreaterThan(100);
  });

  it('der Text nennt keine Zahl unter 5, keinen Median von weniger als fünf, niemanden', () => {
    fc.assert(
      fc.property(fc.array(kooperationsfall, { maxLength: 12 }), (faelle) => {
        const uebersicht = uebersichtAus(faelle.map((each) => auszugAus(each, HEUTE)));
        const zahlen = namenloseKooperation({ gezaehlt: faelle.length, uebersicht }, 'Gesamt');
        zahlen.wartezeiten?.forEach(({ anzahl, median }) => {
          if (median !== null) expect(anzahl).toBeGreaterThanOrEqual(5);
        });
        const text = kooperationstext(zahlen, HEUTE, true);
        const zeilen = text.split('\n').slice(3);
        const genannte = zeilen
          .filter((zeile) => zeile.includes('\t'))
          .flatMap((zeile) => zeile.split('\t').slice(1))
          .filter((each) => /^\d+$/.test(each));
        // Medians of days may be small; they stand in the third column of three.
        const mediane = (zahlen.wartezeiten ?? []).map(({ median }) => String(median));
        const kleine = genannte.filter(
          (each) => ['1', '2', '3', '4'].includes(each) && !mediane.includes(each),
        );
        expect(kleine).toEqual([]);
        expect(text).not.toContain(KANARIE);
      }),
      { numRuns: 300 },
    );
  });

  it('ob eine größere oder kleinere Zahl verborgen ist, verrät auch die Reihenfolge der Partner nicht', () => {
    const auszug = { ...LEERER_AUSZUG, ueberfaellig: ['Zeder', 'Zeder', 'Zeder', 'Ahorn'] };
    const { uebersicht } = zaehleKooperation([heil('1', auszug)]);
    expect(uebersicht.ueberfaellig[0]).toEqual({ partner: 'Zeder', anzahl: 3 });
    expect(namenloseKooperation({ gezaehlt: 1, uebersicht }, 'Gesamt').ueberfaellig).toEqual([
      { label: 'Ahorn', anzahl: 'klein' },
      { label: 'Zeder', anzahl: 'klein' },
      { label: 'Gesamt', anzahl: 'klein' },
    ]);
  });
});

it('die Reihen für das Blatt: jede Zahl mit ihrem Tag, keine 0 aus einer Tabelle, nichts sonst', () => {
  fc.assert(
    fc.property(fc.array(kooperationsfall, { maxLength: 5 }), (faelle) => {
      const dateien = faelle.map((each, nr) => heil(`K${nr}`, auszugAus(each, HEUTE)));
      const reihen = kooperationsreihen(zaehleKooperation(dateien), HEUTE);
      expect(JSON.stringify(reihen)).not.toContain(KANARIE);
      expect(new Set(reihen.map(({ tag }) => tag)).size).toBe(1);
      expect(reihen[0]).toMatchObject({ gegenstand: 'Fallmappen gezählt', anzahl: faelle.length });
      const gezaehlte = reihen.filter(({ uebersicht }) => uebersicht === 'Leistungen nach § 16a');
      const alle = faelle.flatMap((each) => auszugAus(each, HEUTE).paragraph16a);
      expect(gezaehlte.reduce((summe, { anzahl }) => summe + Number(anzahl), 0)).toBe(alle.length);
      expect(reihen.slice(4).every(({ anzahl }) => Number(anzahl) > 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
