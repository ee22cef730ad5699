import { alle } from '../../../../support/faelle';
import { aufnahme } from '../../../../support/verlaufFaelle';
import { BEDARFE, type BedarfId } from '../../../../../src/rules/vocabulary';
import type { Momentaufnahme } from '../../../../../src/bereiche/verlauf/fach/momentaufnahme';
import { berechnet, ketteMit, lageAm, mitListe, schrittAm, serial, zeileMit } from './wiedervorlagenFaelle';

const DREI: readonly BedarfId[] = ['wohnsituation', 'mobilitaet', 'arbeitsUndSozialverhalten'];

/** A Profiling in which these of the fourteen are relevant. */
function profiling(nr: number, tag: string, relevant: readonly BedarfId[]): Momentaufnahme {
  const stufen = Object.fromEntries(relevant.map((id) => [id, 2]));
  return aufnahme(nr, tag, { bedarfe: { ...alle(BEDARFE, 1), ...stufen } });
}

describe('three of the eight without a decision', () => {
  const aufnahmen = [
    profiling(1, '2025-01-10', DREI),
    profiling(2, '2025-03-10', DREI.slice(1)),
    profiling(3, '2025-08-31', DREI),
    profiling(4, '2025-12-01', [...DREI, 'finanzielleSituation']),
  ];

  it('falls due six months after the first day from which on every Profiling showed them', () => {
    expect(berechnet(lageAm('2025-12-02', { aufnahmen })).offen).toEqual([
      'bfmEntscheidung:2025-08-31 2026-02-28',
    ]);
  });

  it('is nothing as long as fewer of the eight were found last, or others than the eight', () => {
    expect(berechnet(lageAm('2025-12-02', { aufnahmen: aufnahmen.slice(0, 2) })).offen).toEqual([]);
    const andere: BedarfId[] = ['wohnsituation', 'mobilitaet', 'berufserfahrung', 'eigeninitiative'];
    expect(
      berechnet(lageAm('2025-12-02', { aufnahmen: [profiling(1, '2025-01-01', andere)] })).offen,
    ).toEqual([]);
    expect(berechnet(lageAm('2025-12-02')).offen).toEqual([]);
  });

  it('is settled by a decision for or against on that day or later, not by one before', () => {
    const nein = (tag: string) => ({ aufnahmen, kette: ketteMit(schrittAm(tag, 'nichtUebernehmen')) });
    expect(berechnet(lageAm('2025-12-02', nein('2025-08-30'))).offen).toHaveLength(1);
    expect(berechnet(lageAm('2025-12-02', nein('2025-08-31')))).toEqual({
      offen: [],
      erledigt: ['bfmEntscheidung:2025-08-31 erledigt 2025-08-31 F. Management'],
    });
  });

  it('is not asked for while the person is vorgemerkt or in the bFM', () => {
    const kette = ketteMit(schrittAm('2025-01-11', 'vormerken'));
    const { offen } = berechnet(lageAm('2025-12-02', { aufnahmen, kette }));
    expect(offen).toEqual(['uebernahme:2025-01-11 2025-01-11']);
  });
});

describe('before and at the entry', () => {
  it('whoever is vorgemerkt waits for a decision from that day on', () => {
    const vor = schrittAm('2025-05-05', 'vormerken');
    expect(berechnet(lageAm('2025-05-05', { kette: ketteMit(vor) })).offen).toEqual([
      'uebernahme:2025-05-05 2025-05-05',
    ]);
    const nein = schrittAm('2025-05-20', 'nichtUebernehmen');
    expect(berechnet(lageAm('2025-06-01', { kette: ketteMit(vor, nein) }))).toEqual({
      offen: [],
      erledigt: ['uebernahme:2025-05-05 erledigt 2025-05-20 F. Management'],
    });
  });

  it('a Vertretung is missing from the Vormerkung on until one is named', () => {
    const kette = ketteMit(schrittAm('2025-05-05', 'vormerken'), schrittAm('2025-05-06', 'uebernehmen'));
    const ohne = lageAm('2025-05-10', { kette, hatVertretung: false });
    expect(berechnet(ohne).offen).toContain('vertretung:2025-05-05 2025-05-05');
    const liste = [zeileMit({ id: 'vertretung:2025-05-05', faelligAm: serial('2025-05-05') })];
    const mit = lageAm('2025-05-11', { kette });
    expect(berechnet(mit).erledigt.join()).not.toContain('vertretung');
    expect(berechnet(mitListe(mit, liste)).erledigt).toContain('vertretung:2025-05-05 erledigt 2025-05-11 ');
    const zuende = ketteMit(...kette.zeilen, schrittAm('2025-05-12', 'beenden'));
    expect(berechnet(mitListe({ ...ohne, kette: zuende }, liste)).offen.join()).not.toContain('vertretung');
  });
});
