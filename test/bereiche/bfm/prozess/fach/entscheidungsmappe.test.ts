import { EINGEBAUT } from '../../../../../src/rules/regelsatz';
import { entscheidungsmappe } from '../../../../../src/bereiche/bfm/prozess/fach/entscheidungsmappe';
import { date } from '../../../../support/faelle';
import { aufnahme } from '../../../../support/verlaufFaelle';
import { inhalteMit, zielMit } from '../../../plan/fach/planFaelle';
import { ketteMit, schrittAm } from '../../wiedervorlagen/fach/wiedervorlagenFaelle';

const KETTE = ketteMit(
  schrittAm('2024-11-20', 'vormerken', { kriterium: 'einzelfall' }),
  schrittAm('2024-11-30', 'uebernehmen'),
  schrittAm('2025-05-20', 'fortfuehren'),
);
const lage = {
  heute: date('2026-11-30'),
  kette: KETTE,
  aufnahmen: ['2023-01-01', '2024-11-19', '2025-05-19', '2026-11-01'].map((tag, nr) => aufnahme(nr + 1, tag)),
  plan: {
    ziele: [zielMit({ id: 'Z1', weiteres: 'beendet' }), zielMit({ id: 'Z2' })],
    schritte: [],
    angebote: [],
    luecken: [],
    inhalte: inhalteMit(),
  },
  schwellen: EINGEBAUT.schwellen,
};

describe('the pack for the talk about the end', () => {
  it('names the stay, its ground, its decisions and the open goals', () => {
    const mappe = entscheidungsmappe(lage);
    expect(mappe).toMatchObject({ begonnenAm: '2024-11-30', monate: 24, kriterium: 'einzelfall' });
    expect(mappe?.entscheidungen.map(({ schritt }) => schritt)).toEqual(['uebernehmen', 'fortfuehren']);
    expect(mappe?.offeneZiele.map(({ id }) => id)).toEqual(['Z2']);
  });

  it('compares the Profiling that the stay rests on with the last one', () => {
    const { fortschritt } = entscheidungsmappe(lage) ?? {};
    expect([fortschritt?.von.datum, fortschritt?.bis.datum]).toEqual(['2024-11-19', '2026-11-01']);
    expect(fortschritt?.vergleich.langeHer).toBe(true);
    expect(entscheidungsmappe({ ...lage, aufnahmen: lage.aufnahmen.slice(0, 2) })?.fortschritt).toBeNull();
  });

  it.each([
    ['2026-11-29', 23],
    ['2025-02-27', 2],
    ['2025-02-28', 3],
    ['2024-11-30', 0],
    ['2024-11-01', 0],
  ])('on %s it has lasted %s full months', (heute, monate) => {
    expect(entscheidungsmappe({ ...lage, heute: date(heute) })?.monate).toBe(monate);
  });

  it('is nothing outside of the bFM', () => {
    const ende = schrittAm('2026-01-01', 'beenden');
    expect(entscheidungsmappe({ ...lage, kette: ketteMit(...KETTE.zeilen, ende) })).toBeNull();
    expect(entscheidungsmappe({ ...lage, kette: ketteMit() })).toBeNull();
  });
});
