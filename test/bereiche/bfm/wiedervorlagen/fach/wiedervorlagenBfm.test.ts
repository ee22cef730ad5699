import { berechneWiedervorlagen } from '../../prozess/fach/faelligkeiten';
import type { Statuszeile } from '../../../../../src/bereiche/bfm/prozess/fach/statuskette';
import { naechsteFortfuehrung } from '../../../../../src/bereiche/bfm/prozess/fach/faelligImBfm';
import { fristEnde } from '../../../../../src/listen/frist';
import { date } from '../../../../support/faelle';
import { berechnet, ketteMit, lageAm, mitListe, schrittAm, serial, zeileMit } from './wiedervorlagenFaelle';
import { alleTage, tageImMonat } from '../../prozess/fach/zaehlkalender';

const VORMERKUNG = schrittAm('2024-08-30', 'vormerken');
const UEBERNAHME = schrittAm('2024-08-31', 'uebernehmen');

describe('decisions while a person is in the bFM', () => {
  it('falls due 6, 18, 21 and 24 months after the Übernahme, at the end of a shorter month', () => {
    expect(berechnet(lageAm('2024-09-01', { kette: ketteMit(VORMERKUNG, UEBERNAHME) })).offen).toEqual([
      'fortfuehrung:2024-08-31 2025-02-28',
      'bfmVorwarnung:2024-08-31+18 2026-02-28',
      'bfmVorwarnung:2024-08-31+21 2026-05-31',
      'bfmEnde:2024-08-31+24 2026-08-31',
    ]);
  });

  it('every day of 20 years: the deadlines equal those of a calendar counted day by day', () => {
    const tage = alleTage(23);
    const zahlJe = new Map(tage.map(({ datum }, index) => [datum, index]));
    for (const beginn of tage.filter(({ jahr }) => jahr < 2038)) {
      const { offen } = berechneWiedervorlagen(
        lageAm('2018-01-01', { kette: ketteMit(schrittAm(beginn.datum, 'uebernehmen')) }),
      );
      const erwartet = [6, 18, 21, 24].map((monate) =>
        nachMonaten(tage, zahlJe.get(beginn.datum) ?? 0, monate),
      );
      expect([beginn.datum, ...offen.map(({ faelligAm }) => faelligAm)]).toEqual([beginn.datum, ...erwartet]);
    }
  });

  it('is due on the agreed day, but never later than the house allows', () => {
    const termin = (tag: string): string | undefined =>
      berechneWiedervorlagen(
        lageAm('2025-01-01', {
          kette: ketteMit(schrittAm('2025-01-01', 'uebernehmen', { naechsterTermin: date(tag) })),
        }),
      ).offen[0]?.faelligAm;
    expect(termin('2025-04-01')).toBe('2025-04-01');
    expect(termin('2026-01-01')).toBe('2025-07-01');
  });

  it('the next review is that of the last decision; outside of the bFM there is none', () => {
    const naechste = (...zeilen: readonly Statuszeile[]) =>
      naechsteFortfuehrung(
        { kette: ketteMit(...zeilen), hausregeln: lageAm('2025-03-01').hausregeln },
        date('2025-03-01'),
      );
    const weiter = schrittAm('2025-02-20', 'fortfuehren');
    expect(naechste(UEBERNAHME)).toBe('2025-02-28');
    expect(naechste(UEBERNAHME, weiter)).toBe('2025-08-20');
    expect(naechste(UEBERNAHME, schrittAm('2025-03-02', 'beenden'))).toBe('2025-02-28');
    expect(naechste(UEBERNAHME, weiter, schrittAm('2025-02-28', 'beenden'))).toBeUndefined();
  });

  it('is settled by the next decision, with who and when; two warnings and the end by one on the day or later', () => {
    const kette = ketteMit(
      UEBERNAHME,
      schrittAm('2025-02-20', 'fortfuehren', { fachkraft: 'A' }),
      schrittAm('2026-02-28', 'fortfuehren', { fachkraft: 'B' }),
      schrittAm('2026-08-30', 'fortfuehren', { fachkraft: 'C' }),
      schrittAm('2026-08-31', 'beenden', { fachkraft: 'D' }),
    );
    expect(berechnet(lageAm('2026-11-21', { kette }))).toEqual({
      offen: [],
      erledigt: [
        'bfmEnde:2024-08-31+24 erledigt 2026-08-31 D',
        'fortfuehrung:2026-08-30 erledigt 2026-08-31 D',
        'bfmVorwarnung:2024-08-31+21 erledigt 2026-08-30 C',
        'fortfuehrung:2026-02-28 erledigt 2026-08-30 C',
        'fortfuehrung:2025-02-20 erledigt 2026-02-28 B',
        'bfmVorwarnung:2024-08-31+18 erledigt 2026-02-28 B',
        'fortfuehrung:2024-08-31 erledigt 2025-02-20 A',
      ],
    });
  });

  it('loses its ground when the stay ends before; that is told only where the list had it', () => {
    const kette = ketteMit(UEBERNAHME, schrittAm('2025-01-10', 'beenden'));
    const lage = lageAm('2025-02-01', { kette });
    expect(berechnet(lage).erledigt).toEqual(['fortfuehrung:2024-08-31 erledigt 2025-01-10 F. Management']);
    const liste = [zeileMit({ id: 'bfmEnde:2024-08-31+24', faelligAm: serial('2026-08-31') })];
    expect(berechnet(mitListe(lage, liste)).erledigt).toContain(
      'bfmEnde:2024-08-31+24 entfallen 2025-01-10 F. Management',
    );
  });

  it('keeps two decisions of one day apart', () => {
    const kette = ketteMit(UEBERNAHME, schrittAm('2024-08-31', 'fortfuehren'));
    const stand = berechnet(lageAm('2024-09-01', { kette }));
    expect(stand.offen[0]).toBe('fortfuehrung:2024-08-31#2 2025-02-28');
    expect(stand.erledigt).toEqual(['fortfuehrung:2024-08-31 erledigt 2024-08-31 F. Management']);
  });

  it('is not settled by a decision that lies ahead', () => {
    const kette = ketteMit(UEBERNAHME, schrittAm('2025-03-01', 'beenden'));
    expect(berechnet(lageAm('2025-02-28', { kette })).offen[0]).toBe('fortfuehrung:2024-08-31 2025-02-28');
  });

  it('counts every stay on its own', () => {
    const kette = ketteMit(
      UEBERNAHME,
      schrittAm('2025-01-10', 'beenden'),
      schrittAm('2025-06-01', 'vormerken'),
      schrittAm('2025-06-02', 'uebernehmen'),
    );
    expect(berechnet(lageAm('2025-06-03', { kette })).offen).toContain('bfmEnde:2025-06-02+24 2027-06-02');
  });
});

describe('a chain that is broken', () => {
  const kette = { ...ketteMit(UEBERNAHME, schrittAm('2025-02-20', 'beenden')), status: null };
  const liste = [zeileMit({ id: 'fortfuehrung:2024-08-31', faelligAm: serial('2025-02-28') })];

  it('closes nothing that the list shows as open', () => {
    expect(berechnet(mitListe(lageAm('2025-03-01', { kette }), liste)).offen).toEqual([
      'fortfuehrung:2024-08-31 2025-02-28',
    ]);
    const leer = { zeilen: [], status: null, fehler: [] };
    expect(berechnet(mitListe(lageAm('2025-03-01', { kette: leer }), liste)).offen).toHaveLength(1);
  });

  it('still says what its rows make due', () => {
    const offen = { ...ketteMit(UEBERNAHME), status: null };
    expect(berechnet(lageAm('2025-03-01', { kette: offen })).offen).toHaveLength(4);
  });
});

/** The same day of a later month, found by walking from month to month. */
function nachMonaten(tage: ReturnType<typeof alleTage>, von: number, monate: number): string | undefined {
  const beginn = tage[von];
  let index = von - (beginn?.tag ?? 0) + 1;
  for (let each = 0; each < monate; each++) {
    const erster = tage[index];
    index += tageImMonat(erster?.jahr ?? 0, erster?.monat ?? 0);
  }
  const ziel = tage[index];
  const letzter = tageImMonat(ziel?.jahr ?? 0, ziel?.monat ?? 0);
  return tage[index + Math.min(beginn?.tag ?? 0, letzter) - 1]?.datum;
}

it('periods stay within what a sheet knows', () => {
  expect(fristEnde(date('9999-01-31'), 24)).toBe('9999-12-31');
});
