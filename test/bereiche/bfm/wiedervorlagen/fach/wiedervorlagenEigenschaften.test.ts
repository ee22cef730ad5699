import fc from 'fast-check';
import { berechneWiedervorlagen } from '../../prozess/fach/faelligkeiten';
import type { Wiedervorlagenlage } from '../../prozess/fach/faelligkeiten';
import { wiedervorlagenOrdnung } from '../../prozess/fach/faelligkeiten';
import { date } from '../../../../support/faelle';
import { geschrieben, lageAm, type Listenzellen, mitListe } from './wiedervorlagenFaelle';
import { type Ereignis, leben, nachTagen } from './wiedervorlagenZufall';

const ANFANG = lageAm('2020-01-31', { geburtsdatum: date('1998-02-28') });

interface Augenblick {
  readonly lage: Wiedervorlagenlage;
  readonly vorher: readonly Listenzellen[];
  readonly nachher: readonly Listenzellen[];
}

/** Every moment of a life; after each the list is written. */
function augenblicke(ereignisse: readonly Ereignis[]): Augenblick[] {
  let [lage, blatt]: [Wiedervorlagenlage, readonly Listenzellen[]] = [ANFANG, []];
  return ereignisse.map((ereignis) => {
    const heute = nachTagen(lage.heute, ereignis.nachTagen);
    const vorher = ereignis.liste(blatt, heute);
    lage = mitListe(ereignis.lage({ ...lage, heute }), vorher);
    blatt = geschrieben(vorher, wiedervorlagenOrdnung(berechneWiedervorlagen(lage), lage.gespeichert, 'NW'));
    return { lage, vorher, nachher: blatt };
  });
}

const inJedemAugenblick = (pruefe: (jetzt: Augenblick, davor: Augenblick | undefined) => void): void =>
  fc.assert(
    fc.property(leben(30), (ereignisse) => {
      const alle = augenblicke(ereignisse);
      alle.forEach((jetzt, index) => pruefe(jetzt, alle[index - 1]));
    }),
    { numRuns: 250 },
  );

describe('in every moment of a random life', () => {
  it('nothing that was open vanishes: it is open still, or settled with a day', () => {
    inJedemAugenblick(({ lage }, davor) => {
      if (davor === undefined) return;
      const { offen, erledigt } = berechneWiedervorlagen(lage);
      const ids = new Set([...offen, ...erledigt].map(({ id }) => id));
      for (const { id } of berechneWiedervorlagen(davor.lage).offen) expect(ids).toContain(id);
      for (const { erledigtAm } of erledigt) expect(erledigtAm <= lage.heute).toBe(true);
    });
  });

  it('what is settled stays in the list', () => {
    inJedemAugenblick(({ lage }, davor) => {
      if (davor === undefined) return;
      const { offen, erledigt } = berechneWiedervorlagen(lage);
      const ids = new Set([...offen, ...erledigt].map(({ id }) => id));
      for (const { id } of berechneWiedervorlagen(davor.lage).erledigt) expect(ids).toContain(id);
    });
  });

  it('computed twice, or with the rows of the list in another order, it is the same', () => {
    inJedemAugenblick(({ lage }) => {
      const stand = berechneWiedervorlagen(lage);
      expect(berechneWiedervorlagen(lage)).toEqual(stand);
      const gespeichert = [...lage.gespeichert].reverse();
      expect(berechneWiedervorlagen({ ...lage, gespeichert })).toEqual(stand);
    });
  });

  it('every id stands once, and all is in order', () => {
    inJedemAugenblick(({ lage }) => {
      const { offen, erledigt } = berechneWiedervorlagen(lage);
      const ids = [...offen, ...erledigt].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      offen.forEach((each, index) =>
        expect((offen[index - 1]?.faelligAm ?? '') <= each.faelligAm).toBe(true),
      );
      erledigt.forEach((each, index) =>
        expect((erledigt[index - 1]?.erledigtAm ?? '9') >= each.erledigtAm).toBe(true),
      );
    });
  });

  it('what was written is read back as it was meant, and nothing is left to write', () => {
    inJedemAugenblick(({ lage, nachher }) => {
      const wieder = mitListe(lage, nachher);
      const stand = berechneWiedervorlagen(wieder);
      expect(stand).toEqual(berechneWiedervorlagen(lage));
      expect(wiedervorlagenOrdnung(stand, wieder.gespeichert, 'NW')).toBeNull();
    });
  });

  it('no row that was typed by hand is lost or changed', () => {
    const getippt = (zeilen: readonly Listenzellen[]): string[] =>
      zeilen
        .map(({ faelligAm, hinweis }) => JSON.stringify([faelligAm, hinweis]))
        .filter((each) => each.includes('Hand '))
        .sort();
    inJedemAugenblick(({ vorher, nachher }) => {
      expect(getippt(nachher)).toEqual(getippt(vorher));
      expect(nachher.length).toBeGreaterThanOrEqual(vorher.length);
    });
  });
});
