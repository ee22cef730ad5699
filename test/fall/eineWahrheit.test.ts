/**
 * Status in the bFM, Einschätzung, Kennung and Betreuung never differ without a Hinweis, and head, sheet and JSON say the same.
 * About six seconds. The ways of cases through all places that speak of them: `test/bereiche/wahrheit`.
 */
import fc from 'fast-check';
import type { Fall } from '../../src/fall/fall';
import { steerFall } from '../../src/fall/steerFall';
import { zufallsfallMitStatus } from '../support/faelle';
import { ergebnisaussagen } from '../bereiche/wahrheit/aussagen';
import { ergebnisVon } from '../bereiche/wahrheit/buch';
import { widerspruecheImErgebnis } from '../bereiche/wahrheit/widersprueche';

const FAELLE = zufallsfallMitStatus({ offen: 1, nein: 20, ja: 20 });

function pruefe(fall: Fall): void {
  const steuerung = steerFall(fall);
  expect(widerspruecheImErgebnis(ergebnisaussagen(fall, ergebnisVon(fall, steuerung)))).toEqual([]);
  const { kennung, betreuung, hinweise } = steuerung;
  const codes: readonly string[] = hinweise.map(({ code }) => code);
  const drin = fall.bfm.status === 'imBfm';
  const andere = ['AV', 'Exter', 'Zehn', 'I'].includes(kennung.gueltig);
  expect(codes.includes('KENNUNG_UND_STATUS')).toBe(drin && andere);
  expect(codes.includes('EINSCHAETZUNG_UND_STATUS')).toBe(drin && fall.fmEinschaetzung === 'nein');
  if (drin && kennung.gueltig !== 'Exter') expect(betreuung.vorschlag).toBe('Fallmanagement');
  const ausEigenemGrund = drin && ['einzelfall', 'lokal'].includes(fall.bfm.kriterium ?? '');
  const rest = kennung.geprueft ?? kennung.errechnet;
  const soll = ausEigenemGrund && rest !== 'Zehn' && rest !== 'I' ? 'bFM' : rest;
  expect(kennung.gueltig).toBe(soll);
  expect(kennung.gueltigDurch === 'G-1').toBe(ausEigenemGrund && rest !== 'Zehn' && rest !== 'I');
  if (kennung.gueltigDurch === 'G-1') expect(codes).not.toContain('FM_ENTSCHEIDUNG_STEHT_AUS');
}

it('in 12.000 zufälligen Fällen sagt nichts zweierlei ohne einen Hinweis', () => {
  fc.assert(fc.property(FAELLE, pruefe), { numRuns: 12_000, seed: 12 });
}, 60_000);

it('der Status im bFM ändert weder die errechnete Kennung noch, was möglich ist', () => {
  fc.assert(
    fc.property(FAELLE, (fall) => {
      const ohne = steerFall({ ...fall, bfm: { status: 'nichtImBfm', kriterium: null } });
      const { kennung, profillage } = steerFall(fall);
      const { errechnet, geprueft, moeglich, entscheidendeFragen } = ohne.kennung;
      expect(kennung).toMatchObject({ errechnet, geprueft, moeglich, entscheidendeFragen });
      expect(profillage).toEqual(ohne.profillage);
    }),
    { numRuns: 1000, seed: 13 },
  );
});
