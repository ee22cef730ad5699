/**
 * Texts of people through both adapters of the port, into every column and single cell that takes words. Three of the rounds
 * a day, all of them under GRUENDLICH. Costs about four seconds.
 */
import type { Aenderung } from '../../src/listen/aenderung';
import type { Feld } from '../../src/listen/feld';
import { KOPF_ID, type Liste } from '../../src/listen/liste';
import type { Spalte } from '../../src/listen/spalte';
import { ZELLGRENZE } from '../../src/listen/zellgrenze';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { BEIWERK, MAPPENBEREICHE } from '../support/bereiche';
import { openMappe, vorlageBytes } from '../support/mappe';
import { stichprobe } from '../support/stichprobe';

/** What Excel would take for something else, what XML would change, and what just fits. */
const TEXTE = [
  '00123',
  '1'.repeat(300),
  '1e5',
  '1.2',
  '1,5',
  'TRUE',
  'WAHR',
  '1/2',
  '2026-11',
  '12:30',
  '10 %',
  '#REF!',
  '=1+1',
  `=${'x'.repeat(9000)}`,
  `=${'x'.repeat(ZELLGRENZE - 2)}`,
  '+49 202 123',
  '-1',
  '@SUM(A1)',
  `@${'y'.repeat(9000)}`,
  "'",
  "'=1+1",
  "''a",
  '_x000D_',
  'a_x0041_b',
  'Zeile\nZeile',
  'Tab\tTab',
  'Zoë <Öztürk> & "Söhne" ]]> 😀',
  '\u00a0geschützt',
  'x'.repeat(ZELLGRENZE),
];

type Mappe = Pick<Fallmappe, 'read' | 'change'>;

const istFrei = ({ kopf, art }: Spalte<unknown>): boolean =>
  kopf !== KOPF_ID && ['text', 'lang', 'vorschlag'].includes(art);

const LISTEN = BEIWERK.listen.map((liste) => ({ liste, felder: freieFelder(liste) }));
const FELDER = BEIWERK.felder.flatMap((each): Feld<unknown>[] =>
  'spalte' in each && istFrei(each.spalte) ? [each] : [],
);

function freieFelder({ spalten }: Liste): string[] {
  return Object.entries(spalten).flatMap(([feld, spalte]) => (istFrei(spalte) ? [feld] : []));
}

/** In each round every column holds another text. */
function textFuer(stelle: number, runde: number): string {
  return TEXTE[(stelle + runde) % TEXTE.length] ?? '';
}

function aenderungen(runde: number): Aenderung[] {
  let stelle = 0;
  return [
    ...LISTEN.filter(({ felder }) => felder.length > 0).map(({ liste, felder }): Aenderung => ({
      art: 'aendern',
      liste,
      zeile: 0,
      werte: Object.fromEntries(felder.map((feld) => [feld, textFuer(stelle++, runde)])),
    })),
    ...FELDER.map((feld): Aenderung => ({ art: 'feld', feld, wert: textFuer(stelle++, runde) })),
  ];
}

/** What stands in all these cells, in the order of the changes. */
async function texteIn(mappe: Mappe): Promise<unknown[]> {
  const gelesen = await mappe.read(BEIWERK);
  if (gelesen.art !== 'gelesen') throw new Error(JSON.stringify(gelesen));
  const { inhalt } = gelesen.mappe;
  return [
    ...LISTEN.flatMap(({ liste, felder }) =>
      felder.map((feld) => inhalt.liste(liste).zeilen[0]?.zeile.stelle.zelle(feld).value),
    ),
    ...FELDER.map((feld) => inhalt.feld(feld).zelle.value),
  ];
}

function geschrieben(runde: number): unknown[] {
  return aenderungen(runde).flatMap((each) => {
    const werte = each.art === 'aendern' ? Object.values(each.werte) : each.art === 'feld' ? [each.wert] : [];
    return werte.map((wert) => ({ art: 'text', wert }));
  });
}

async function inBeiden(pruefe: (mappe: Mappe) => Promise<void>): Promise<void> {
  await pruefe((await openMappe(vorlageBytes())).mappe);
  await pruefe(oeffnePaketFallmappe(vorlageBytes(), MAPPENBEREICHE));
}

const RUNDEN = stichprobe([...TEXTE.keys()], 3, 'Runden von Texten');

it.each(RUNDEN)('Runde %i: jeder Text steht in beiden so da, wie er geschrieben wurde', async (runde) => {
  await inBeiden(async (mappe) => {
    await texteIn(mappe);
    expect(await mappe.change(aenderungen(runde))).toEqual({ art: 'geaendert' });
    expect(await texteIn(mappe)).toEqual(geschrieben(runde));
  });
});

it('was keine Zelle aufnimmt, wird in beiden gesagt, und nichts ist geändert', async () => {
  await inBeiden(async (mappe) => {
    const vorher = await texteIn(mappe);
    const [{ liste, felder } = { liste: undefined, felder: [] }] = LISTEN.filter(
      (each) => each.felder.length > 0,
    );
    if (liste === undefined) throw new Error('no table with texts');
    const wert = 'x'.repeat(ZELLGRENZE + 1);
    const werte = Object.fromEntries(felder.map((feld) => [feld, wert]));
    const ergebnis = await mappe.change([
      { art: 'aendern', liste, zeile: 0, werte: { [felder[0] ?? '']: 'gut' } },
      { art: 'anfuegen', liste, werte },
    ]);
    expect(ergebnis).toEqual({
      art: 'gesperrt',
      fehler: felder.map((feld) => ({
        code: 'TEXT_ZU_LANG',
        orte: [{ art: 'blatt', blatt: liste.blatt }],
        feld: liste.spalten[feld]?.kopf,
        laenge: ZELLGRENZE + 1,
      })),
    });
    expect(await texteIn(mappe)).toEqual(vorher);
  });
});

it('im Paket auch, was wie die Maskierung einer Maskierung aussieht; excelize, im Stellvertreter, kann das nicht', async () => {
  const mappe = oeffnePaketFallmappe(vorlageBytes(), MAPPENBEREICHE);
  const [erste] = LISTEN.filter(({ felder }) => felder.length > 0);
  const feld = erste?.felder[0];
  if (erste === undefined || feld === undefined) throw new Error('no table with texts');
  const [{ liste }, wert] = [erste, '_x005F_x000D_'];
  await texteIn(mappe);
  await mappe.change([{ art: 'aendern', liste, zeile: 0, werte: { [feld]: wert } }]);
  expect(await texteIn(mappe)).toContainEqual({ art: 'text', wert });
});
