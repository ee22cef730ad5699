import { date } from '../../../../support/faelle';
import { aufnahme } from '../../../../support/verlaufFaelle';
import { alle } from '../../../../support/faelle';
import { BEDARFE } from '../../../../../src/rules/vocabulary';
import type { FmFeld } from '../../../../../src/bereiche/bfm/prozess/regeln/vokabular';
import { berechnet, lageAm, mitListe, serial, zeileMit } from './wiedervorlagenFaelle';

const KEINE = lageAm('2026-11-21').fm;
const fm = (felder: Partial<Record<FmFeld, string>>) => ({
  ...KEINE,
  ...Object.fromEntries(Object.entries(felder).map(([feld, tag]) => [feld, date(tag)])),
});
const OHNE_BEDARF = { bedarfe: alle(BEDARFE, 0) };

describe('a Wechsel that waits for its Rücksprache', () => {
  const wartet = lageAm('2026-11-21', { wechselOffen: true });
  const liste = [zeileMit({ id: 'ruecksprache:2026-11-21', faelligAm: serial('2026-11-21') })];

  it('is due on the Stichtag, and stays due on that day', () => {
    expect(berechnet(wartet).offen).toEqual(['ruecksprache:2026-11-21 2026-11-21']);
    const spaeter = lageAm('2026-12-24', { wechselOffen: true });
    expect(berechnet(mitListe(spaeter, liste)).offen).toEqual(['ruecksprache:2026-11-21 2026-11-21']);
  });

  it('is done by a talk that agreed; without one it has lost its ground', () => {
    const talk = {
      kennungBisher: '',
      kennungNeu: '',
      betreuungBisher: '',
      betreuungNeu: '',
      mit: 'B',
      grund: '',
    };
    const ruecksprachen = [{ ...talk, am: date('2026-12-01'), ergebnis: 'angenommen' as const }];
    const lage = lageAm('2026-12-24');
    expect(berechnet(mitListe({ ...lage, ruecksprachen }, liste)).erledigt).toEqual([
      'ruecksprache:2026-11-21 erledigt 2026-12-01 ',
    ]);
    expect(berechnet(mitListe(lage, liste)).erledigt).toEqual([
      'ruecksprache:2026-11-21 entfallen 2026-12-24 ',
    ]);
  });
});

describe('Kennung Zehn', () => {
  const zehn = lageAm('2027-03-01', {
    kennung: 'Zehn',
    festlegung: 'sonstiges',
    fm: fm({ aktivierungsende: '2027-02-15' }),
  });

  it('is looked at on the last day of the Aktivierungszeitraum', () => {
    expect(berechnet(zehn).offen).toEqual(['aktivierungsende:2027-02-15 2027-02-15']);
    expect(berechnet({ ...zehn, kennung: 'AV' }).offen).toEqual([]);
  });

  it('is done by a Profiling on that day or later, and the next end is asked for then', () => {
    const mit = (tag: string) => berechnet({ ...zehn, aufnahmen: [aufnahme(1, tag, OHNE_BEDARF)] });
    expect(mit('2027-02-14').offen).toEqual(['aktivierungsende:2027-02-15 2027-02-15']);
    expect(mit('2027-02-20')).toEqual({
      offen: ['aktivierungsende:ohneDatum:2027-03-01 2027-03-01'],
      erledigt: ['aktivierungsende:2027-02-15 erledigt 2027-02-20 A. Beispiel'],
    });
  });

  it('needs a date, from the Stichtag on; entering it settles that, a later one the earlier one', () => {
    const ohne = { ...zehn, fm: KEINE };
    expect(berechnet(ohne).offen).toEqual(['aktivierungsende:ohneDatum:2027-03-01 2027-03-01']);
    const liste = [
      zeileMit({ id: 'aktivierungsende:ohneDatum:2026-12-01', faelligAm: serial('2026-12-01') }),
      zeileMit({ id: 'aktivierungsende:2027-01-15', faelligAm: serial('2027-01-15') }),
    ];
    expect(berechnet(mitListe(zehn, liste)).erledigt).toEqual([
      'aktivierungsende:ohneDatum:2026-12-01 erledigt 2027-03-01 ',
      'aktivierungsende:2027-01-15 erledigt 2027-03-01 ',
    ]);
  });
});

describe('Kennung Zehn of pupils and § 53a', () => {
  it.each(['schueler', 'paragraph53a'] as const)(
    '%s: no date is asked for, one that is there counts',
    (festlegung) => {
      const lage = lageAm('2027-03-01', { kennung: 'Zehn', festlegung, fm: KEINE });
      const offen = (each: typeof lage) =>
        berechnet(each).offen.filter((text) => text.startsWith('aktivierungsende'));
      expect(offen(lage)).toEqual([]);
      const mitDatum = { ...lage, fm: fm({ aktivierungsende: '2027-02-15' }) };
      expect(offen(mitDatum)).toEqual(['aktivierungsende:2027-02-15 2027-02-15']);
      expect(offen({ ...mitDatum, aufnahmen: [aufnahme(1, '2027-02-20', OHNE_BEDARF)] })).toEqual([]);
    },
  );
});

describe('school', () => {
  it('whoever leaves is invited from 1 January of the year before on', () => {
    const mit = (felder: Partial<Record<FmFeld, string>>) =>
      berechnet(lageAm('2026-11-21', { fm: fm({ schulabgang: '2027-07-14', ...felder }) }));
    expect(mit({}).offen).toEqual(['schulabgang:2027-07-14 2026-01-01']);
    const spaeter = lageAm('2026-11-21', {
      zugang: date('2026-10-05'),
      fm: fm({ schulabgang: '2027-07-14' }),
    });
    expect(berechnet(spaeter).offen).toContain('schulabgang:2027-07-14 2026-10-05');
    expect(mit({ schuelergespraech: '2025-12-31' }).offen).toHaveLength(1);
    expect(mit({ schuelergespraech: '2026-01-01' }).erledigt).toEqual([
      'schulabgang:2027-07-14 erledigt 2026-01-01 ',
    ]);
    expect(mit({ schuelergespraech: '2026-12-24' })).toEqual({ offen: [], erledigt: [] });
    expect(berechnet(lageAm('1900-03-01', { fm: fm({ schulabgang: '1900-03-01' }) })).offen).toEqual([
      'schulabgang:1900-03-01 1900-03-01',
    ]);
  });

  it('nobody is invited after the end of school, also not one of this year, and not one of 2020', () => {
    const mit = (heute: string, schulabgang: string) =>
      berechnet(lageAm(heute, { fm: fm({ schulabgang }) })).offen;
    expect(mit('2027-07-14', '2027-07-14')).toEqual(['schulabgang:2027-07-14 2026-01-01']);
    expect(mit('2027-07-15', '2027-07-14')).toEqual([]);
    expect(mit('2026-11-21', '2020-07-14')).toEqual([]);
    const liste = [zeileMit({ id: 'schulabgang:2020-07-14', faelligAm: serial('2019-01-01') })];
    const lage = lageAm('2026-11-21', { fm: fm({ schulabgang: '2020-07-14' }) });
    expect(berechnet(mitListe(lage, liste)).erledigt).toEqual([
      'schulabgang:2020-07-14 entfallen 2026-11-21 ',
    ]);
  });

  it('of a pupil without an end of school it is asked for, until it is entered', () => {
    const ohne = lageAm('2026-11-21', {
      festlegung: 'schueler',
      fm: fm({ schulbescheinigung: '2027-07-31' }),
    });
    expect(berechnet(ohne).offen).toContain('schulabgangFehlt:2026-11-21 2026-11-21');
    expect(berechnet({ ...ohne, festlegung: 'wahrscheinlich' }).offen).toEqual([]);
    const liste = [zeileMit({ id: 'schulabgangFehlt:2026-11-21', faelligAm: serial('2026-11-21') })];
    const spaeter = { ...ohne, heute: date('2026-12-24'), stichtag: date('2026-12-24') };
    expect(berechnet(mitListe(spaeter, liste)).offen).toContain('schulabgangFehlt:2026-11-21 2026-11-21');
    const mit = { ...spaeter, fm: fm({ schulabgang: '2031-07-14', schulbescheinigung: '2027-07-31' }) };
    expect(berechnet(mitListe(mit, liste)).erledigt).toEqual([
      'schulabgangFehlt:2026-11-21 erledigt 2026-12-24 ',
    ]);
  });

  it('who was a pupil until 2020 and still counts as one is looked at; a former pupil is asked for nothing', () => {
    const tage = fm({ schulabgang: '2020-07-14', schulbescheinigung: '2020-07-31' });
    const noch = lageAm('2026-11-21', { festlegung: 'schueler', fm: tage });
    expect(berechnet(noch).offen).toEqual([
      'schuelerPruefen:2020-07-14 2020-07-14',
      'schulbescheinigung:2020-07-31 2020-07-31',
    ]);
    const liste = [zeileMit({ id: 'schuelerPruefen:2020-07-14', faelligAm: serial('2020-07-14') })];
    const nichtMehr = { ...noch, festlegung: 'wahrscheinlich' as const };
    expect(berechnet(mitListe(nichtMehr, liste))).toEqual({
      offen: [],
      erledigt: ['schuelerPruefen:2020-07-14 erledigt 2026-11-21 '],
    });
  });

  it('a Schulbescheinigung is asked for when it ends, or where a pupil has none', () => {
    const mit = (heute: string, tage: Partial<Record<FmFeld, string>>) =>
      lageAm(heute, { festlegung: 'schueler', fm: fm({ schulabgang: '2031-07-14', ...tage }) });
    const bis = mit('2027-08-01', { schulbescheinigung: '2027-07-31' });
    const nurDie = (lage: typeof bis) =>
      berechnet(lage).offen.filter((each) => each.startsWith('schulbescheinigung'));
    expect(nurDie(bis)).toEqual(['schulbescheinigung:2027-07-31 2027-07-31']);
    expect(nurDie(mit('2027-08-01', {}))).toEqual(['schulbescheinigung:ohneDatum:2027-08-01 2027-08-01']);
    expect(nurDie({ ...bis, festlegung: 'sonstiges' })).toEqual([]);
    const liste = [zeileMit({ id: 'schulbescheinigung:2027-07-31', faelligAm: serial('2027-07-31') })];
    const neu = mit('2027-08-05', { schulbescheinigung: '2028-07-31' });
    expect(berechnet(mitListe(neu, liste)).erledigt).toEqual([
      'schulbescheinigung:2027-07-31 erledigt 2027-08-05 ',
    ]);
  });
});

describe('the 25th birthday', () => {
  const mit = (geburtsdatum: string, betreuung = 'Arbeitsvermittlung U25') =>
    lageAm('2027-05-01', { geburtsdatum: date(geburtsdatum), betreuung });

  it('is looked at on the day, on 1 March for those born on 29 February', () => {
    expect(berechnet(mit('2002-05-03')).offen).toEqual(['geburtstag:2027-05-03 2027-05-03']);
    expect(berechnet(mit('2004-02-29')).offen).toEqual(['geburtstag:2029-03-01 2029-03-01']);
  });

  it('in whatever words the Arbeitsvermittlung U25 is entered', () => {
    for (const worte of ['AV U25', 'av u 25.', 'Vermittlung U25'])
      expect(berechnet(mit('2002-05-03', worte)).offen).toEqual(['geburtstag:2027-05-03 2027-05-03']);
    for (const worte of ['AV', 'FM', 'Team U25', ''])
      expect(berechnet(mit('2002-05-03', worte)).offen).toEqual([]);
  });

  it('as long as the Arbeitsvermittlung U25 looks after the person', () => {
    const liste = [zeileMit({ id: 'geburtstag:2027-04-03', faelligAm: serial('2027-04-03') })];
    const nach = (betreuung: string) => berechnet(mitListe(mit('2002-04-03', betreuung), liste)).erledigt;
    expect(nach('Arbeitsvermittlung Ü25')).toEqual(['geburtstag:2027-04-03 erledigt 2027-05-01 ']);
    expect(nach('Fallmanagement')).toEqual(['geburtstag:2027-04-03 entfallen 2027-05-01 ']);
    expect(berechnet(mit('2002-05-03', 'Fallmanagement')).offen).toEqual([]);
  });
});
