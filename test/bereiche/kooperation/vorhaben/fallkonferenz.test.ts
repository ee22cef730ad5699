/**
 * Each Vorhaben of the Fallkonferenz over genuine office.js: it writes its cells and no other, can be taken back, and keeps what a second
 * hand does meanwhile. About 60 s.
 */
import type { Konferenzangaben } from '../../../../src/bereiche/kooperation/vorhaben/konferenzen';
import { konferenzAendern, konferenzPlanen } from '../../../../src/bereiche/kooperation/vorhaben/konferenzen';
import { aufgabeAnlegen, aufgabeErledigen } from '../../../../src/bereiche/kooperation/vorhaben/aufgaben';
import { konferenzblattSchreiben } from '../../../../src/bereiche/kooperation/vorhaben/konferenzblatt';
import { AUFGABEN, EINWILLIGUNGEN, KONFERENZEN } from '../../../../src/bereiche/kooperation/listen';
import { aendern } from '../../../../src/listen/aenderung';
import type { Vorhaben } from '../../../../src/mappe/akteAendern';
import { formeln, inhalteVon, unterschiede } from '../../../support/abbild';
import { aktenblick } from '../../../support/akte';
import { STICHTAG } from '../../../support/faelle';
import { abbild, openMappe, type Testmappe } from '../../../support/mappe';
import { konferenzmappe, kooperationIn, OHNE_STELLEN, schreibe, tue } from './konferenzmappe';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await konferenzmappe()).host.save();
});

const ANGABEN: Konferenzangaben = { ...OHNE_STELLEN, stellen: ['P1', 'P2'], einwilligungen: ['E1', 'E2'] };

/** The cells of a row of a sheet. */
const zellen = (blatt: string, spalten: string, zeile: number): string[] =>
  [...spalten].map((spalte) => `${blatt}!${spalte}${zeile}`);

const FK = 'Fallkonferenz';
const KA = AUFGABEN.blatt;
const VORHABEN: readonly (readonly [string, Vorhaben, string[], string[]])[] = [
  ['konferenzPlanen', konferenzPlanen(ANGABEN), zellen(FK, 'ABCDEGHI', 8), [FK]],
  [
    'konferenzAendern',
    konferenzAendern('K1', { ergebnis: '=neu', personBeteiligt: true, warumNicht: 'x' }),
    zellen(FK, 'GJ', 7),
    [FK],
  ],
  ['aufgabeAnlegen', aufgabeAnlegen('K1', { was: '=2+2', wer: 'Träger', bisWann: null }), [], [KA]],
  ['aufgabeErledigen', aufgabeErledigen('A1', STICHTAG), [], [KA]],
  [
    'konferenzblattSchreiben',
    konferenzblattSchreiben('K1', 'P1', 'protokoll'),
    [],
    ['Konferenzblatt', 'Weitergaben'],
  ],
];

describe.each(VORHABEN)('%s', (name, vorhaben, erwartet, blaetter) => {
  it('schreibt nur seine Zellen, und kein Text wird zur Formel', async () => {
    const offen = await openMappe(bytes);
    const vorher = abbild(offen);
    expect(await tue(offen, vorhaben)).toMatchObject({ art: 'geaendert' });
    const nachher = abbild(offen);
    expect(formeln(nachher)).toEqual(formeln(vorher));
    const andere = unterschiede(inhalteVon(vorher), inhalteVon(nachher));
    if (erwartet.length > 0) expect(andere).toEqual([...erwartet].sort());
    expect([...new Set(andere.map((each) => each.split('!')[0]))].sort()).toEqual(blaetter);
  });

  it('wird genau zurückgenommen, oder sagt, dass es nicht geht', async () => {
    const offen = await openMappe(bytes);
    const vorher = inhalteVon(abbild(offen));
    const plan = await vorhaben(await aktenblick(offen));
    if (!plan.ok) throw new Error(JSON.stringify(plan.fehler));
    await tue(offen, () => plan);
    if (name === 'konferenzblattSchreiben') return expect(plan.zurueck).toBeUndefined();
    expect(plan.zurueck?.label).toMatch(/zurücknehmen$/);
    const { zurueck } = plan;
    if (zurueck === null || zurueck === undefined) throw new Error('no way back');
    expect(await tue(offen, zurueck.vorhaben)).toMatchObject({ art: 'geaendert' });
    expect(unterschiede(vorher, inhalteVon(abbild(offen)))).toEqual([]);
  });
});

/** Somebody else does something before a request of the action. */
async function mitZweiterHand(
  vorhaben: Vorhaben,
  vor: number,
  hand: (offen: Testmappe) => void,
): Promise<{ readonly art: string; readonly offen: Testmappe; readonly codes: string[] }> {
  const offen = await openMappe(bytes);
  let anfrage = 0;
  offen.host.before(() => {
    if (anfrage++ === vor) hand(offen);
  });
  const ergebnis = await tue(offen, vorhaben);
  offen.host.before(() => undefined);
  if (anfrage <= vor) hand(offen);
  const codes = 'fehler' in ergebnis ? ergebnis.fehler.map(({ code }) => code) : [];
  return { art: ergebnis.art, offen, codes };
}

const setze =
  (zelle: string, wert: string, auf = FK) =>
  ({ host }: Testmappe) =>
    host.workbook.setCell(auf, zelle, wert);
const leere =
  (spalten: string, zeile: number, auf = FK) =>
  (offen: Testmappe) =>
    [...spalten].forEach((spalte) => setze(`${spalte}${zeile}`, '', auf)(offen));

describe.each([0, 1, 2])('eine zweite Hand vor Anfrage %i', (vor) => {
  it('ändert dieselbe Zeile: beides bleibt', async () => {
    const { art, offen } = await mitZweiterHand(
      konferenzAendern('K1', { ergebnis: 'neu' }),
      vor,
      setze('C7', 'anderer Anlass'),
    );
    expect(art).toBe('geaendert');
    const [konferenz] = (await kooperationIn(offen)).konferenzen;
    expect(konferenz).toMatchObject({ anlass: 'anderer Anlass', ergebnis: 'neu', stellen: ['P1', 'P2'] });
  });

  it('löscht die Fallkonferenz: es wird gesagt, und nichts steht in der leeren Zeile', async () => {
    const { codes, art, offen } = await mitZweiterHand(
      konferenzAendern('K1', { ergebnis: 'neu' }),
      vor,
      (each) => {
        leere('ABCDEFGHIJ', 7)(each);
        leere('ABCDEF', zeileDerAufgabe(each), KA)(each);
      },
    );
    if (art === 'geaendert') return expect((await kooperationIn(offen)).konferenzen).toEqual([]);
    expect([art, codes]).toEqual(['fehlerhaft', ['KOOPERATION_FEHLT']]);
    expect(offen.host.workbook.getCell(FK, 'J7')).toBe('');
  });

  it('nimmt die Grundlage weg: mit Namen wird nicht geplant', async () => {
    const { art, codes, offen } = await mitZweiterHand(konferenzPlanen(ANGABEN), vor, widerrufe);
    const { konferenzen, einwilligungen } = await kooperationIn(offen);
    expect([art, codes, konferenzen.map(({ id }) => id)]).toEqual([
      'fehlerhaft',
      ['KONFERENZ_STELLE_OHNE_GRUNDLAGE'],
      ['K1'],
    ]);
    expect(einwilligungen[0]?.widerrufenAm).toBe('2026-11-20');
  });

  it('nimmt die Grundlage weg: eine Fallkonferenz mit Namen wird nicht verlegt', async () => {
    const vorhaben = konferenzAendern('K1', { datum: STICHTAG });
    const { art, codes, offen } = await mitZweiterHand(vorhaben, vor, widerrufe);
    expect([art, codes]).toEqual(['fehlerhaft', ['KONFERENZ_STELLE_OHNE_GRUNDLAGE']]);
    expect((await kooperationIn(offen)).konferenzen[0]?.datum).toBe('2026-11-28');
  });

  it.each([
    ['dieser Stelle', (offen: Testmappe) => widerrufe(offen)],
    ['einer anderen', (offen: Testmappe) => widerrufeAndere(offen)],
  ])('nimmt die Grundlage %s weg: kein Konferenzblatt mit Namen, nichts ist vermerkt', async (_, hand) => {
    const vorhaben = konferenzblattSchreiben('K1', 'P1', 'protokoll');
    const { art, codes, offen } = await mitZweiterHand(vorhaben, vor, hand);
    expect([art, codes]).toEqual(['fehlerhaft', ['KONFERENZ_STELLE_OHNE_GRUNDLAGE']]);
    expect(blatt(offen)).toEqual([]);
    expect((await kooperationIn(offen)).weitergaben).toEqual([]);
  });

  it('hakt dieselbe Aufgabe ab oder löscht sie: nie steht ein Tag in einer leeren Zeile', async () => {
    const { art, codes, offen } = await mitZweiterHand(aufgabeErledigen('A1', STICHTAG), vor, (each) =>
      leere('ABCDEF', zeileDerAufgabe(each), KA)(each),
    );
    expect((await kooperationIn(offen)).aufgaben).toEqual([]);
    if (art !== 'geaendert') expect(codes).toEqual(['KOOPERATION_FEHLT']);
  });
});

/** What stands on the Konferenzblatt, row by row. */
const blatt = (offen: Testmappe): string[] =>
  [...Array(100).keys()]
    .map((zeile) =>
      ['A', 'B', 'C', 'D']
        .map((spalte) => offen.host.workbook.getCell('Konferenzblatt', `${spalte}${zeile + 1}`))
        .join('|'),
    )
    .filter((zeile) => zeile !== '|||' && !zeile.startsWith('leer'));

let widerrufsort = '';
const widerrufe = ({ host }: Testmappe): void =>
  host.workbook.setCell('Einwilligungen', widerrufsort, '20.11.2026');
/** Of the other place: its row is the next one. */
const widerrufeAndere = ({ host }: Testmappe): void =>
  host.workbook.setCell(
    'Einwilligungen',
    widerrufsort.replace(/\d+/, (zeile) => String(Number(zeile) + 1)),
    '20.11.2026',
  );
let aufgabenzeile = 0;
const zeileDerAufgabe = (_: Testmappe): number => aufgabenzeile;
beforeAll(async () => {
  const { einwilligungen, aufgaben } = await kooperationIn(await openMappe(bytes));
  const ort = einwilligungen[0]?.stelle.ort('widerrufenAm');
  const aufgabe = aufgaben[0]?.stelle.ort('id');
  if (ort?.art !== 'zelle' || aufgabe?.art !== 'zelle') throw new Error('no rows');
  widerrufsort = ort.zelle;
  aufgabenzeile = Number(aufgabe.zelle.replace(/\D/g, ''));
});

describe('eine geplante Fallkonferenz', () => {
  it('mit Aufgaben darauf wird nicht zurückgenommen', async () => {
    const offen = await openMappe(bytes);
    const plan = await konferenzPlanen(ANGABEN)(await aktenblick(offen));
    if (!plan.ok || plan.zurueck === null || plan.zurueck === undefined) throw new Error('not planned');
    await tue(offen, () => plan);
    const id = (await kooperationIn(offen)).konferenzen[1]?.id ?? '';
    await tue(offen, aufgabeAnlegen(id, { was: 'Anrufen', wer: '', bisWann: null }));
    expect(await tue(offen, plan.zurueck.vorhaben)).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'BERUHT_DARAUF' }],
    });
  });

  it('ist die Person dabei, steht nirgends, warum nicht', async () => {
    const offen = await openMappe(bytes);
    await tue(offen, konferenzPlanen(ANGABEN));
    const zweite = (await kooperationIn(offen)).konferenzen[1];
    expect(zweite).toMatchObject({ personBeteiligt: false, warumNicht: '-krank', anlass: '=Zweite' });
    await tue(offen, konferenzAendern(zweite?.id ?? '', { personBeteiligt: true }));
    expect((await kooperationIn(offen)).konferenzen[1]).toMatchObject({
      personBeteiligt: true,
      warumNicht: '',
    });
  });

  it('eine Aufgabe zu einer Fallkonferenz, die es nicht mehr gibt, wird nicht angelegt', async () => {
    const offen = await openMappe(bytes);
    const ergebnis = await tue(offen, aufgabeAnlegen('K9', { was: 'x', wer: '', bisWann: null }));
    expect(ergebnis).toMatchObject({ art: 'fehlerhaft', fehler: [{ code: 'KOOPERATION_FEHLT' }] });
    expect(await tue(offen, aufgabeErledigen('A9', STICHTAG))).toMatchObject({ art: 'fehlerhaft' });
  });
});

describe('das Konferenzblatt', () => {
  it('steht in seinem Block, mit Grundlage und Vermerk der Weitergabe, einmal am Tag', async () => {
    const offen = await openMappe(bytes);
    await tue(offen, konferenzblattSchreiben('K1', 'P1', 'protokoll'));
    expect(blatt(offen)).toEqual([
      'titel|Fallkonferenz: Protokoll||',
      'text|Für: Träger Nord||',
      'text|Tag: 28.11.2026||',
      'text|Vom Jobcenter: Frau Beispiel||',
      'text|Person: Erika Muster||',
      'text|So zu erreichen: =0151/7654321||',
      expect.stringMatching(
        /^text\|Rechtsgrundlage: Einwilligung vom 02\.11\.2026 \(§ 67b Abs\. 2 SGB X, Art\. 7 und 9 DSGVO\)/,
      ),
      'abschnitt|Anlass||',
      'text|=Wie weiter?||',
      'abschnitt|Tagesordnung||',
      'text|1. Wohnen||',
      'text|2. Stand||',
      'abschnitt|Ergebnis||',
      'text|Alle bleiben dran.||',
      'abschnitt|Aufgaben||',
      'zeile|@Antrag prüfen|Jobcenter|bis 05.12.2026',
    ]);
    await tue(offen, konferenzblattSchreiben('K1', 'P1', 'tagesordnung'));
    await tue(offen, konferenzblattSchreiben('K1', 'P2', 'tagesordnung'));
    const { weitergaben } = await kooperationIn(offen);
    expect(
      weitergaben.map(({ partner, angaben, am, einwilligung }) => [partner, angaben, am, einwilligung]),
    ).toEqual([
      ['P1', 'Konferenzblatt: Name und Erreichbarkeit, Anlass und Auftrag', STICHTAG, 'E1'],
      ['P2', 'Konferenzblatt: Name und Erreichbarkeit, Anlass und Auftrag', STICHTAG, 'E2'],
    ]);
  });

  it('das nächste lässt nichts vom vorigen stehen', async () => {
    const offen = await openMappe(bytes);
    await tue(offen, konferenzblattSchreiben('K1', 'P1', 'protokoll'));
    await tue(offen, konferenzAendern('K1', { ohneNamen: true }));
    await tue(offen, konferenzblattSchreiben('K1', 'P2', 'tagesordnung'));
    expect(blatt(offen)).toEqual([
      'titel|Fallkonferenz: Tagesordnung||',
      'text|Für: Haus Anker||',
      'text|Tag: 28.11.2026||',
      'text|Vom Jobcenter: Frau Beispiel||',
      'text|Es wird für alle ohne Namen gesprochen.||',
      'abschnitt|Anlass||',
      'text|=Wie weiter?||',
      'abschnitt|Tagesordnung||',
      'text|1. Wohnen||',
    ]);
  });

  it('nach einem Widerruf gibt es keines mehr, für niemanden', async () => {
    const offen = await openMappe(bytes);
    const { einwilligungen } = await kooperationIn(offen);
    const zweite = einwilligungen[1];
    if (zweite === undefined) throw new Error('no consent');
    await schreibe(offen, aendern(EINWILLIGUNGEN, zweite, { widerrufenAm: STICHTAG }));
    expect(await tue(offen, konferenzblattSchreiben('K1', 'P1', 'protokoll'))).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'KONFERENZ_STELLE_OHNE_GRUNDLAGE' }],
    });
    expect(blatt(offen)).toEqual([]);
  });
});

it('die Zeilen dieser Tests stehen, wo sie gesucht werden', async () => {
  const { konferenzen, aufgaben } = await kooperationIn(await openMappe(bytes));
  expect([...konferenzen, ...aufgaben].map(({ stelle }) => stelle.ort('id'))).toEqual([
    { art: 'zelle', blatt: KONFERENZEN.blatt, zelle: 'A7' },
    { art: 'zelle', blatt: AUFGABEN.blatt, zelle: 'A7' },
  ]);
  expect(KONFERENZEN.blatt).toBe(FK);
});
