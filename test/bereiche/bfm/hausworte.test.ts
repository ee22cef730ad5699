/** The words of the house from the sheet „Hauslisten“, in the pane and without Excel alike. About 2 s. */
import { MIT_FAKTEN } from '../../../src/bereiche/fakten';
import type { Fallmappe } from '../../../src/mappe/fallmappe';
import { lesen } from '../../../src/mappe/lesen';
import { oeffnePaketFallmappe } from '../../../src/paket/paketFallmappe';
import { blickAuf } from '../../support/fallmanagement';
import { STICHTAG } from '../../support/faelle';
import { alteMappe } from '../../support/gewachseneMappe';
import { BEISPIEL, mappeMit, openMappe, type Testmappe } from '../../support/mappe';

/** First row of the words in the template. */
const ERSTE = 24;

async function mitWorten(
  worte: readonly (readonly [string, string])[],
  geburtsdatum = '01.05.1990',
): Promise<Testmappe> {
  const felder = { ...BEISPIEL.felder, bisherigeBetreuung: 'Team Nord', geburtsdatum };
  const offen = await mappeMit({ ...BEISPIEL, felder });
  worte.forEach(([wort, betreuung], stelle) => {
    offen.host.workbook.setCell('Hauslisten', `A${ERSTE + stelle}`, wort);
    offen.host.workbook.setCell('Hauslisten', `B${ERSTE + stelle}`, betreuung);
  });
  return offen;
}

/** Both ways to read the same workbook. */
async function gelesen(offen: Testmappe): Promise<unknown[]> {
  const paket = oeffnePaketFallmappe(offen.host.save(), MIT_FAKTEN);
  return Promise.all([offen.mappe, paket].map((mappe) => stand(mappe)));
}

async function stand(mappe: Pick<Fallmappe, 'read'>): Promise<unknown> {
  const sicht = await lesen(mappe, STICHTAG);
  if (sicht.art === 'fehlerhaft') return sicht.fehler;
  if (sicht.art !== 'berechnet') return sicht.art;
  const { betreuung, hinweise } = sicht.ergebnis.steuerung;
  return [betreuung.wechsel, hinweise.some(({ code }) => code === 'BETREUUNG_UNBEKANNT')];
}

const zweimal = (wert: unknown): unknown[] => [wert, wert];

it('werden erkannt, im Aufgabenbereich wie ohne Excel', async () => {
  expect(await gelesen(await mitWorten([]))).toEqual(zweimal([null, true]));
  expect(await gelesen(await mitWorten([['team nord', 'Fallmanagement']]))).toEqual(zweimal([false, false]));
});

it('auch der 25. Geburtstag wird an einem Wort des Hauses gesehen', async () => {
  const offen = await mitWorten([['Team Nord', 'Arbeitsvermittlung U25']], '03.05.2002');
  const { offen: faellig } = (await blickAuf(offen)).wiedervorlagen;
  expect(faellig.map(({ id }) => id)).toContain('geburtstag:2027-05-03');
});

it('ein Widerspruch hält die Berechnung auf und nennt Blatt und Zelle', async () => {
  const offen = await mitWorten([
    ['Team Nord', 'Fallmanagement'],
    ['AV', 'Fallmanagement'],
  ]);
  const zelle = { art: 'zelle', blatt: 'Hauslisten', zelle: `A${ERSTE + 1}` };
  expect(await gelesen(offen)).toEqual(zweimal([{ code: 'WORT_VERGEBEN', orte: [zelle] }]));
});

it('eine Mappe von früher hat keine und wird gelesen wie bisher', async () => {
  const offen = await openMappe(alteMappe());
  expect(await gelesen(offen)).toEqual(zweimal([expect.anything(), false]));
});
