import { date } from '../../../../support/faelle';
import { inhalteMit, schrittMit, zielMit } from '../../../plan/fach/planFaelle';
import type { Plan } from '../../../../../src/bereiche/plan/fach/plan';
import { berechnet, lageAm, mitListe, serial, zeileMit } from './wiedervorlagenFaelle';

const planMit = (rest: Partial<Plan>): Plan => ({
  ziele: [],
  schritte: [],
  angebote: [],
  luecken: [],
  inhalte: inhalteMit(),
  ...rest,
});

describe('the plan', () => {
  it('is updated six months after the last one; the next one settles that', () => {
    const lage = lageAm('2027-01-01', { planDatum: date('2026-08-31') });
    expect(berechnet(lage).offen).toEqual(['planFortschreibung:2026-08-31 2027-02-28']);
    const liste = [zeileMit({ id: 'planFortschreibung:2026-08-31', faelligAm: serial('2027-02-28') })];
    const neu = mitListe({ ...lage, heute: date('2027-03-05'), planDatum: date('2027-03-01') }, liste);
    expect(berechnet(neu)).toEqual({
      offen: ['planFortschreibung:2027-03-01 2027-09-01'],
      erledigt: ['planFortschreibung:2026-08-31 erledigt 2027-03-01 '],
    });
  });

  it('a goal is reviewed on the agreed day', () => {
    const ziel = zielMit({ ueberpruefungAm: date('2027-04-15') });
    const mit = (rest: Partial<typeof ziel>) =>
      berechnet(lageAm('2027-05-01', { plan: planMit({ ziele: [{ ...ziel, ...rest }] }) }));
    expect(mit({}).offen).toEqual(['zielUeberpruefung:Z1:2027-04-15 2027-04-15']);
    expect(mit({ ueberprueftAm: date('2027-04-14') }).offen).toHaveLength(1);
    expect(mit({ ueberprueftAm: date('2027-04-15') }).erledigt).toEqual([
      'zielUeberpruefung:Z1:2027-04-15 erledigt 2027-04-15 ',
    ]);
    expect(mit({ ueberprueftAm: date('2027-04-01'), weiteres: 'beendet' }).erledigt).toEqual([
      'zielUeberpruefung:Z1:2027-04-15 erledigt 2027-04-01 ',
    ]);
    expect(mit({ ueberpruefungAm: null })).toEqual({ offen: [], erledigt: [] });
  });

  it('an agreed day that was moved is done if a review was held since, else it has lost its ground', () => {
    const liste = [zeileMit({ id: 'zielUeberpruefung:Z1:2027-04-15', faelligAm: serial('2027-04-15') })];
    const mit = (ueberprueftAm: string | null) => {
      const werte = {
        ueberpruefungAm: date('2027-07-01'),
        ueberprueftAm: ueberprueftAm && date(ueberprueftAm),
      };
      const plan = planMit({ ziele: [zielMit(werte as Partial<ReturnType<typeof zielMit>>)] });
      return berechnet(mitListe(lageAm('2027-05-01', { plan }), liste)).erledigt;
    };
    expect(mit('2027-04-20')).toEqual(['zielUeberpruefung:Z1:2027-04-15 erledigt 2027-04-20 ']);
    expect(mit(null)).toEqual(['zielUeberpruefung:Z1:2027-04-15 entfallen 2027-05-01 ']);
  });

  it('a step is followed up until it is done or its goal is closed', () => {
    const mit = (
      schritt: Partial<ReturnType<typeof schrittMit>>,
      ziele = [zielMit({ ueberpruefungAm: null })],
    ) => berechnet(lageAm('2027-05-01', { plan: planMit({ ziele, schritte: [schrittMit(schritt)] }) }));
    expect(mit({}).offen).toEqual(['schritt:S1:2026-12-15 2026-12-15']);
    expect(mit({ erledigtAm: date('2027-01-03') }).erledigt).toEqual([
      'schritt:S1:2026-12-15 erledigt 2027-01-03 ',
    ]);
    expect(mit({ erledigtAm: date('2027-05-02') }).offen).toHaveLength(1);
    expect(mit({ bisWann: null }).offen).toEqual([]);
    const zu = [zielMit({ ueberpruefungAm: null, weiteres: 'beendet' })];
    expect(mit({}, zu)).toEqual({ offen: [], erledigt: [] });
  });

  it('closes nothing while the plan cannot be read', () => {
    const liste = [zeileMit({ id: 'schritt:S1:2026-12-15', faelligAm: serial('2026-12-15') })];
    expect(berechnet(mitListe(lageAm('2027-05-01'), liste)).offen).toHaveLength(1);
    const leer = lageAm('2027-05-01', { plan: planMit({}) });
    expect(berechnet(mitListe(leer, liste)).erledigt).toEqual([
      'schritt:S1:2026-12-15 entfallen 2027-05-01 ',
    ]);
  });
});
