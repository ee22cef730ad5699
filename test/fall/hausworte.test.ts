/** What the words of the house change in a case: whether a Wechsel is known, and what is said of the bisherige Betreuung. */
import { berechne } from '../../src/fall/berechne';
import type { Fall } from '../../src/fall/fall';
import { readFall } from '../../src/fall/readFall';
import type { Betreuungswort } from '../../src/rules/betreuungsworte';
import { OFFENER_FALL, STICHTAG } from '../support/faelle';
import { rawFallMit } from '../support/rawFaelle';

const WORTE: readonly Betreuungswort[] = [
  { wort: 'Team Nord', betreuung: 'Fallmanagement' },
  { wort: 'Träger Süd', betreuung: 'Externes Fallmanagement' },
];

/** Somebody in the bFM: the proposal is the Fallmanagement. */
const IM_BFM: Fall = { ...OFFENER_FALL, bfm: { status: 'imBfm', kriterium: 'einzelfall' } };

function gesteuert(bisherigeBetreuung: string, betreuungsworte: readonly Betreuungswort[]) {
  const { steuerung } = berechne({ ...IM_BFM, bisherigeBetreuung, betreuungsworte });
  return {
    wechsel: steuerung.betreuung.wechsel,
    codes: steuerung.hinweise.map(({ code }) => code),
  };
}

it('ohne sie ist ein Name des Hauses unbekannt, und ob es ein Wechsel ist, kann niemand sagen', () => {
  const { wechsel, codes } = gesteuert('Team Nord', []);
  expect(wechsel).toBeNull();
  expect(codes).toContain('BETREUUNG_UNBEKANNT');
});

it.each(['Team Nord', 'team nord.', 'Träger Süd'])(
  'mit ihnen ist „%s“ derselbe Ort, und nichts ist unbekannt',
  (text) => {
    const { wechsel, codes } = gesteuert(text, WORTE);
    expect(wechsel).toBe(false);
    expect(codes).not.toContain('BETREUUNG_UNBEKANNT');
  },
);

it('ein Platz im externen Fallmanagement wird auch an einem Wort des Hauses erkannt', () => {
  expect(gesteuert('Träger Süd', WORTE).codes).toContain('EXTER_PLATZ_WIRD_FREI');
  expect(gesteuert('Team Nord', WORTE).codes).not.toContain('EXTER_PLATZ_WIRD_FREI');
});

it('ein anderes Wort bleibt unbekannt, und die eingebauten heißen, was sie hießen', () => {
  expect(gesteuert('Team West', WORTE)).toEqual(gesteuert('Team West', []));
  expect(gesteuert('AV', WORTE)).toEqual(gesteuert('AV', []));
});

it('was an ihnen nicht stimmt, hält die Berechnung auf wie jede Zelle, die nicht zu verstehen ist', () => {
  const fehler = [{ code: 'WORT_VERGEBEN', orte: [{ art: 'mappe' }] }] as const;
  const bfm = { ok: true, wert: IM_BFM.bfm } as const;
  expect(readFall(rawFallMit({}), STICHTAG, bfm, { ok: false, fehler })).toEqual({ ok: false, fehler });
  const gut = readFall(rawFallMit({}), STICHTAG, bfm, { ok: true, wert: WORTE });
  expect(gut.ok && gut.wert.betreuungsworte).toEqual(WORTE);
});
