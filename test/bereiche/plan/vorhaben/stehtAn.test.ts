/** When the review of the goal is among the steps of its place. */
import { stehtUeberpruefungAn } from '../../../../src/bereiche/plan/vorhaben/stehtAn';
import { PLAN_MAPPE } from '../../../../src/bereiche/plan/mappe';
import { getan, ZIEL } from '../../../support/plan';
import { zielVereinbaren } from '../../../../src/bereiche/plan/vorhaben/ziele';
import type { PlainDate } from '../../../../src/listen/plainDate';
import { lesen } from '../../../../src/mappe/lesen';
import { KEINE_TEILE } from '../../../../src/mappe/teile';
import { date, STICHTAG } from '../../../support/faelle';
import { BEISPIEL, mappeMit, tippe, type Testmappe } from '../../../support/mappe';

async function steht(offen: Testmappe, teile = PLAN_MAPPE.teile): Promise<boolean | null> {
  const sicht = await lesen(offen.mappe, STICHTAG, teile);
  if (sicht.art !== 'berechnet') throw new Error(JSON.stringify(sicht));
  return stehtUeberpruefungAn({ fall: sicht.fall, inhalt: sicht.mappe.inhalt });
}

async function mitZiel(ueberpruefungAm: PlainDate | null): Promise<Testmappe> {
  const offen = await mappeMit(BEISPIEL);
  await getan(offen, zielVereinbaren({ ...ZIEL, ueberpruefungAm }));
  return offen;
}

describe('„Überprüfen“ steht an', () => {
  it.each([
    ['2026-12-20', false],
    ['2026-12-19', true],
    ['2026-11-21', true],
    ['2026-10-01', true],
  ])('vier Wochen vor dem Tag der Überprüfung und danach: %s am 21.11.2026 %s', async (tag, erwartet) => {
    expect(await steht(await mitZiel(date(tag)))).toBe(erwartet);
  });

  it('ohne Tag nicht, und ohne Ziel nicht', async () => {
    expect(await steht(await mitZiel(null))).toBe(false);
    expect(await steht(await mappeMit(BEISPIEL))).toBe(false);
  });

  it('sobald der Fall ein anderes Entwicklungsziel nennt', async () => {
    const offen = await mitZiel(date('2027-04-15'));
    tippe(offen, 'Faz_Entwicklungsziel', 'Rahmenbedingungen');
    expect(await steht(offen)).toBe(true);
  });

  it('und sagt nichts, solange der Plan nicht gelesen ist', async () => {
    expect(await steht(await mitZiel(date('2026-11-21')), KEINE_TEILE)).toBeNull();
  });
});
