import { LISTE_STAND, standDerListe } from '../../../src/bereiche/fallliste';
import type { Raster } from '../../../src/listen/raster';
import { STICHTAG } from '../../support/faelle';

const zelle = (values: unknown, art: string): ReadonlyMap<string, Raster> =>
  new Map([
    [
      LISTE_STAND.name,
      { address: 'Fälle!B3', values: [[values]], valueTypes: [[art]], numberFormat: [['dd.mm.yyyy']] },
    ],
  ]);

describe('der Stand der Liste', () => {
  it('ist der eingetragene Tag', () => {
    expect(standDerListe(zelle(46_000, 'Double'), STICHTAG)).toEqual({ ok: true, wert: '2025-12-09' });
  });

  it('ist ohne Eintrag der heutige', () => {
    expect(standDerListe(zelle('', 'Empty'), STICHTAG)).toEqual({ ok: true, wert: STICHTAG });
  });

  it('ist ohne den Namen unbekannt: der eingetragene Tag gälte sonst nichts', () => {
    expect(standDerListe(new Map(), STICHTAG)).toMatchObject({
      ok: false,
      fehler: [{ code: 'LISTE_STAND_FEHLT' }],
    });
  });

  it('ist kein Text', () => {
    expect(standDerListe(zelle('gestern', 'String'), STICHTAG)).toMatchObject({ ok: false });
  });
});
