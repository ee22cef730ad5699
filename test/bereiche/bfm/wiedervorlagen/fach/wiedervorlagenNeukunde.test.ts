import { date } from '../../../../support/faelle';
import { aufnahme } from '../../../../support/verlaufFaelle';
import { NEUKUNDE_PUNKTE } from '../../../../../src/bereiche/bfm/prozess/regeln/vokabular';
import { HAUSREGEL_VORGABE } from '../../../../../src/rules/hausregeln';
import { berechnet, lageAm, mitListe, serial, zeileMit } from './wiedervorlagenFaelle';

const NEU = { neukunde: true, zugang: date('2026-12-18') } as const;
const KEINE = lageAm('2026-12-20').fm;

describe('the procedure for Neukunden', () => {
  it('the Erstberatung and the checklist fall due 15 Kalendertage after the Zugang', () => {
    expect(berechnet(lageAm('2026-12-20', NEU)).offen).toEqual([
      'erstberatung:2026-12-18 2027-01-02',
      'neukundeCheckliste:2026-12-18 2027-01-02',
    ]);
  });

  it('or after the rules of the house: Arbeitstage from the Antrag on', () => {
    const hausregeln = {
      ...HAUSREGEL_VORGABE,
      erstberatungZaehlung: 'Arbeitstage',
      erstberatungBeginn: 'Antrag',
      land: 'BY',
    } as const;
    const lage = lageAm('2026-12-20', { ...NEU, hausregeln, fm: { ...KEINE, antrag: date('2026-12-16') } });
    expect(berechnet(lage).offen[0]).toBe('erstberatung:2026-12-16 2027-01-11');
  });

  it('counts from the other day where the chosen one is missing, and asks for a date where both are', () => {
    expect(
      berechnet(lageAm('2026-12-20', { neukunde: true, fm: { ...KEINE, antrag: NEU.zugang } })).offen,
    ).toHaveLength(2);
    const ohne = lageAm('2026-12-20', { neukunde: true });
    expect(berechnet(ohne).offen).toEqual(['erstberatung:ohneDatum:2026-12-20 2026-12-20']);
  });

  it('does not let the waiting for a date move with the Stichtag, and ends it with the date', () => {
    const liste = [zeileMit({ id: 'erstberatung:ohneDatum:2026-12-20', faelligAm: serial('2026-12-20') })];
    const spaeter = mitListe(lageAm('2027-01-05', { neukunde: true }), liste);
    expect(berechnet(spaeter).offen).toEqual(['erstberatung:ohneDatum:2026-12-20 2026-12-20']);
    expect(berechnet({ ...spaeter, ...NEU }).erledigt).toEqual([
      'erstberatung:ohneDatum:2026-12-20 erledigt 2027-01-05 ',
    ]);
  });

  it('is settled by the talk, led by whom its Profiling names; not by one before or ahead', () => {
    const mit = (tag: string) =>
      berechnet(
        lageAm('2027-01-10', {
          ...NEU,
          fm: { ...KEINE, erstberatung: date(tag) },
          aufnahmen: [aufnahme(1, '2026-12-28')],
        }),
      );
    expect(mit('2026-12-28').erledigt).toEqual(['erstberatung:2026-12-18 erledigt 2026-12-28 A. Beispiel']);
    expect(mit('2026-12-17').offen[0]).toBe('erstberatung:2026-12-18 2027-01-02');
    expect(mit('2027-01-11').offen[0]).toBe('erstberatung:2026-12-18 2027-01-02');
  });

  it('the checklist is done with its last point', () => {
    const punkte = NEUKUNDE_PUNKTE.map(({ id }, index) => ({
      id,
      erledigtAm: date(index === 2 ? '2027-01-04' : '2026-12-21'),
      erledigtVon: index === 2 ? 'B' : 'A',
      entfaellt: false,
    }));
    const fertig = lageAm('2027-01-10', { ...NEU, neukundePunkte: punkte });
    expect(berechnet(fertig).erledigt).toEqual(['neukundeCheckliste:2026-12-18 erledigt 2027-01-04 B']);
    for (const erledigtAm of [null, date('2026-12-17'), date('2027-01-11')]) {
      const einer = punkte.map((each, index) => (index === 5 ? { ...each, erledigtAm } : each));
      expect(berechnet({ ...fertig, neukundePunkte: einer }).erledigt).toEqual([]);
    }
  });

  it('a point that does not apply is settled like one that is done, also one that was marked by hand without a day', () => {
    const mit = (entfaellt: boolean, erledigtAm: string | null) =>
      berechnet(
        lageAm('2027-01-10', {
          ...NEU,
          neukundePunkte: NEUKUNDE_PUNKTE.map(({ id }, index) =>
            index === 5
              ? { id, erledigtAm: erledigtAm === null ? null : date(erledigtAm), erledigtVon: 'C', entfaellt }
              : { id, erledigtAm: date('2026-12-21'), erledigtVon: 'A', entfaellt: false },
          ),
        }),
      ).erledigt;
    expect(mit(true, '2026-12-30')).toEqual(['neukundeCheckliste:2026-12-18 erledigt 2026-12-30 C']);
    expect(mit(true, null)).toEqual(['neukundeCheckliste:2026-12-18 erledigt 2026-12-21 A']);
    expect(mit(false, null)).toEqual([]);
  });

  it('nothing of it where nobody says that the person is new', () => {
    for (const neukunde of [false, null])
      expect(berechnet(lageAm('2026-12-20', { ...NEU, neukunde })).offen).toEqual([]);
  });
});
