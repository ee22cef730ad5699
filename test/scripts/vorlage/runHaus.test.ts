/** The template of a house from the command line: written once it is whole, and nothing where something is in the way. About 15 seconds. */
import { type Hausauftrag, runHaus } from '../../../scripts/vorlage/runHaus';
import { LOKALE_KRITERIEN } from '../../../src/bereiche/bfm';
import { PLAETZE } from '../../../src/bereiche/fallliste';
import { UEBERNAHME_TEILE } from '../../../src/bereiche/haus';
import type { Liste } from '../../../src/listen/liste';
import { hausstandIn } from '../../../src/mappe/hausstand';
import { oeffnePaketTeile } from '../../../src/paket/paketTeile';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { STICHTAG } from '../../support/faelle';
import { dazu, freigegebenMit, hausvorlageBytes } from '../../support/haus';
import { vorlageBytes } from '../../support/mappe';
import { existsSync, readFileSync } from 'node:fs';

let ordner: Arbeitsordner;
let haus: string;

beforeAll(async () => {
  ordner = arbeitsordner();
  haus = ordner.lege(
    'Haus.xlsx',
    await freigegebenMit(() => [
      ...dazu(LOKALE_KRITERIEN, { kriterium: 'Ortsteil' }),
      ...dazu(PLAETZE, { traeger: 'Brücke', plaetze: 2 }),
    ]),
  );
});
afterAll(() => ordner.raeumeAuf());

const baue = (art: string): Promise<Uint8Array> =>
  Promise.resolve(new Uint8Array(readFileSync(`assets/${art}.xlsx`)));

function lauf(auftrag: Partial<Hausauftrag>): ReturnType<typeof runHaus> {
  const ausgaben = [ordner.pfad('Aus.xlsx')];
  return runHaus({ haus, art: 'Fallmappe', ausgaben, baue, heute: STICHTAG, ...auftrag });
}

it.each(['Fallmappe', 'Fallliste'] as const)('%s: sagt, welche Fassung darin steht', async (art) => {
  const ausgabe = ordner.pfad(`${art}-Haus.xlsx`);
  expect(await lauf({ art, ausgaben: [ausgabe] })).toEqual({
    code: 0,
    out: `${ausgabe}: ${art} mit Fassung 1 der Hausdaten\n`,
    err: '',
  });
  const gelesen = oeffnePaketTeile(
    new Uint8Array(ordner.lies(`${art}-Haus.xlsx`)),
    UEBERNAHME_TEILE[art],
  ).lies();
  if (gelesen.art === 'unlesbar') throw new Error(JSON.stringify(gelesen.fehler));
  expect(hausstandIn(gelesen.inhalt).version).toBe(1);
  const eigene: Liste = art === 'Fallmappe' ? LOKALE_KRITERIEN : PLAETZE;
  expect(gelesen.inhalt.liste(eigene).heile).toHaveLength(1);
});

it.each<[string, () => Partial<Hausauftrag>, RegExp]>([
  ['ohne Art', () => ({ art: undefined }), /^Aufruf: /],
  ['eine andere Art', () => ({ art: 'Workshop' }), /Fallmappe\|Fallliste/],
  ['ohne Ausgabe', () => ({ ausgaben: [] }), /^Aufruf: /],
  ['zwei Ausgaben', () => ({ ausgaben: ['a.xlsx', 'b.xlsx'] }), /^Aufruf: /],
  ['über die Hausvorlage', () => ({ ausgaben: [haus] }), /nicht ersetzen/],
  ['eine Datei, die fehlt', () => ({ haus: ordner.pfad('fehlt.xlsx') }), /fehlt oder ist nicht lesbar/],
  [
    'nicht freigegeben',
    () => ({ haus: ordner.lege('neu.xlsx', hausvorlageBytes()) }),
    /neu\.xlsx: Haus!C6: Es fehlt die Angabe/,
  ],
  ['keine Hausvorlage', () => ({ haus: ordner.lege('mappe.xlsx', vorlageBytes()) }), /keine Hausvorlage/],
  [
    'keine Arbeitsmappe',
    () => ({ haus: ordner.lege('text.xlsx', new TextEncoder().encode('Text')) }),
    /text\.xlsx: /,
  ],
])('%s: Exit 2, und nichts wird geschrieben', async (_, auftrag, satz) => {
  const { code, out, err } = await lauf(auftrag());
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(satz);
  expect(existsSync(ordner.pfad('Aus.xlsx'))).toBe(false);
});

it('mehr Träger, als die Fallliste aufnimmt: die Tabelle wird genannt', async () => {
  const viele = ordner.lege(
    'viele.xlsx',
    await freigegebenMit(() =>
      dazu(PLAETZE, ...Array.from({ length: 13 }, (_, nr) => ({ traeger: `T${nr}`, plaetze: 1 }))),
    ),
  );
  const { code, err } = await lauf({ haus: viele, art: 'Fallliste' });
  expect(code).toBe(2);
  expect(err).toContain('tblPlaetze');
});
