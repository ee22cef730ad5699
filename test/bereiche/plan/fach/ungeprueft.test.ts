/** Which wording of the law is marked as unchecked: exactly as long as the house has not confirmed its legal label. */
import { rechtsstandAm } from '../../../../src/bereiche/plan/fach/rechtsstandAm';
import { ungeprueftAm } from '../../../../src/bereiche/plan/fach/ungeprueftAm';
import { RECHTSSTAENDE } from '../../../../src/bereiche/plan/regeln/rechtsstand';
import { RECHTSLISTE } from '../../../../src/bereiche/recht/listen';
import type { Inhalt } from '../../../../src/listen/inhalt';
import { date } from '../../../support/faelle';
import { inhaltMit, tabelle, type Zellen } from '../../../support/inhalt';
import { text } from '../../../support/rawFaelle';
import { HEUTE, tag } from './planFaelle';

type Rechtszellen = Zellen<(typeof RECHTSLISTE)['spalten']>;

const GEPRUEFT: Rechtszellen = {
  id: text('RS-2026-07'),
  geprueftAm: tag('2026-11-20'),
  geprueftVon: text('L. Muster'),
};
const mit = (...zeilen: readonly Rechtszellen[]): Inhalt => inhaltMit(tabelle(RECHTSLISTE, zeilen));
const marke = (inhalt: Inhalt, plan = '2026-11-21'): string | null => ungeprueftAm(date(plan), inhalt, HEUTE);

describe('die Fassung 07/2026', () => {
  it('ist geprüft mit Tag und Namen bei ihrer Rechtsangabe, wie lange das auch her ist', () => {
    expect(marke(mit(GEPRUEFT))).toBeNull();
    expect(ungeprueftAm(date('2029-01-01'), mit(GEPRUEFT), date('2029-01-01'))).toBeNull();
    expect(marke(mit({ ...GEPRUEFT, geprueftAm: tag('2026-11-21') }))).toBeNull();
  });

  it.each<[string, readonly Rechtszellen[]]>([
    ['ohne Eintrag', []],
    ['ohne Namen', [{ ...GEPRUEFT, geprueftVon: text('  ') }]],
    ['ohne Tag', [{ id: text('RS-2026-07'), geprueftVon: text('L. Muster') }]],
    ['mit einem Tag, der noch kommt', [{ ...GEPRUEFT, geprueftAm: tag('2026-11-22') }]],
    ['mit einem Tag, der keiner ist', [{ ...GEPRUEFT, geprueftAm: text('gestern') }]],
    ['wo nur eine andere Rechtsangabe geprüft ist', [{ ...GEPRUEFT, id: text('RS-2023-07') }]],
    ['wo die Zeile zweimal steht', [GEPRUEFT, GEPRUEFT]],
  ])('ist ungeprüft %s', (_, zeilen) => {
    expect(marke(mit(...zeilen))).toBe('07/2026');
  });

  it('ist ungeprüft in einer Mappe ohne das Blatt, und wo es nicht gelesen ist', () => {
    expect(marke(inhaltMit())).toBe('07/2026');
  });
});

describe('jede andere Fassung', () => {
  const andere = RECHTSSTAENDE.filter(({ zuPruefen }) => zuPruefen === null);

  it.each(andere.map(({ id, gueltigAb }) => [id, gueltigAb ?? '2020-01-01'] as const))(
    '%s ist nie ungeprüft',
    (id, ab) => {
      expect(rechtsstandAm(date(ab)).id).toBe(id);
      expect(marke(inhaltMit(), ab)).toBeNull();
    },
  );
});
