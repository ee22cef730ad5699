/**
 * A Fallmappe of the template before, kept as it was handed out: its tables of cooperation stand one below another on common sheets. It is
 * no older version, everything in it works as it did, and a table without room is refused with its place, on both ways. About 40 seconds.
 */
import { readFileSync } from 'node:fs';
import { aktenAusgang } from '../../../src/bausteine/ausgang';
import { UEBERNAHME_TEILE } from '../../../src/bereiche/haus/vorhaben/uebernahmeteile';
import { hausdatenUebernehmen } from '../../../src/bereiche/haus/vorhaben/uebernehmen';
import { AUFGABEN, EINWILLIGUNGEN, FREIGABEN, VERWEISUNGEN } from '../../../src/bereiche/kooperation/listen';
import { PARTNER } from '../../../src/bereiche/kooperation/listenDesHauses';
import { einwilligungErteilen } from '../../../src/bereiche/kooperation/vorhaben/einwilligungen';
import type { Liste } from '../../../src/listen/liste';
import { akteAendern } from '../../../src/mappe/akteAendern';
import { abbildVon, unterschiede } from '../../support/abbild';
import { KONTROLLE_MAPPE } from '../../../src/bereiche/kontrolle/mappe';
import { aktualisiere, gleichGeschrieben, zellenOhne } from '../../support/aktualisieren';
import { AM_STICHTAG, STICHTAG } from '../../support/faelle';
import { fillMappe } from '../../support/fillMappe';
import { dazu, fassungAus, freigegebenMit } from '../../support/haus';
import { BEISPIEL, openMappe, vorlageBytes } from '../../support/mappe';
import {
  HANDLUNGEN,
  kooperationIn,
  nummern,
  type Offene,
  reihe,
  tue,
  WEGE,
} from '../../bereiche/kooperation/vorhaben/beideWege';

/**
 * As many rows as each of its tables has room for: those prepared, and in a package the two blank ones down to the next heading as well,
 * since nothing has to move for them.
 */
const RAUM: Readonly<Record<string, number>> = { 'in Excel': 8, 'im Paket': 10 };

let von: Uint8Array;
beforeAll(async () => {
  const { host } = await openMappe(new Uint8Array(readFileSync('test/cases/Fallmappe-4.xlsx')));
  await fillMappe(host, BEISPIEL);
  host.workbook.setCell('Partner', 'A7', 'P1');
  host.workbook.setCell('Partner', 'B7', 'Wohnhilfe am Markt');
  host.workbook.setCell('Partner', 'C7', 'Wohnungslosenhilfe');
  von = host.save();
});

it('bekommt nur die Blätter der Kontrolle, und keines ist beschädigt', async () => {
  const offen = await openMappe(von);
  expect(await aktualisiere(offen)).toMatchObject({
    art: 'aktualisiert',
    bericht: { blaetter: KONTROLLE_MAPPE.blaetter, fehlt: [] },
  });
  const neue = [...KONTROLLE_MAPPE.blaetter, 'Kennung', '_Integrationstool'];
  const andere = [abbildVon(von), abbildVon(offen.host.save())].map((each) =>
    gleichGeschrieben(zellenOhne(each, neue)),
  );
  const [davor = new Map<string, string>(), danach = new Map<string, string>()] = andere;
  expect(unterschiede(davor, danach)).toEqual([]);
});

describe.each(WEGE)('%s', (weg, oeffne) => {
  const raum = RAUM[weg] ?? 0;
  const voll: Offene[] = [];
  beforeAll(async () => {
    const offen = await oeffne(von);
    for (const nr of nummern(raum)) await getan(offen, 'verweisung', nr, 'P1');
    for (const art of ['weitergabe', 'rueckmeldung', 'konferenz'] as const) await reihe(offen, art, raum);
    voll.push(offen);
  }, 300_000);

  async function getan(offen: Offene, art: 'verweisung', nr: number, partner: string): Promise<void> {
    expect(await tue(offen, HANDLUNGEN[art](nr, partner))).toEqual({ art: 'geaendert' });
  }

  const bisVoll = (): Offene => {
    const [offen] = voll;
    if (offen === undefined) throw new Error('not filled');
    return offen;
  };

  it(`haben ${raum} Zeilen je Tabelle Platz, und jede steht da`, async () => {
    const da = await kooperationIn(bisVoll());
    const { verweisungen, einwilligungen, weitergaben, rueckmeldungen, konferenzen } = da;
    for (const zeilen of [verweisungen, einwilligungen, weitergaben, rueckmeldungen, konferenzen])
      expect(zeilen).toHaveLength(raum);
    expect(rueckmeldungen.map(({ kurztext }) => kurztext)).toEqual(nummern(raum).map((nr) => `-Text ${nr}`));
    expect(einwilligungen[0]?.stelle.ort('id')).toEqual({ art: 'zelle', blatt: 'Kooperation', zelle: 'A20' });
  });

  it.each([
    ['verweisung', 'Kooperation'],
    ['rueckmeldung', 'Kooperation'],
    ['konferenz', 'Fallkonferenz'],
  ] as const)('eine weitere %s wird mit ihrem Ort abgelehnt, und nichts ändert sich', async (art, blatt) => {
    const offen = bisVoll();
    const vorher = abbildVon(offen.bytes());
    const nr = art === 'konferenz' ? raum + 1 : 1;
    const vorhaben = art === 'verweisung' ? HANDLUNGEN[art](raum + 1, 'P1') : HANDLUNGEN[art](nr);
    const ergebnis = await tue(offen, vorhaben);
    expect(ergebnis.art).not.toBe('geaendert');
    const { satz, fehler } = aktenAusgang({ getan: '' }, ergebnis);
    const worte = `${satz} ${JSON.stringify(fehler)}`;
    expect(worte).toContain(blatt);
    expect(worte).toMatch(
      weg === 'in Excel' ? /Eine Tabelle kann nicht wachsen, weil unter ihr/ : /"mangel":"darunter"/,
    );
    expect(unterschiede(vorher, abbildVon(offen.bytes()))).toEqual([]);
  });

  it('die letzte Tabelle eines Blatts wächst wie zuvor', async () => {
    const offen = await oeffne(bisVoll().bytes());
    for (const nr of nummern(raum + 4))
      expect(await tue(offen, HANDLUNGEN.aufgabe(Math.min(nr, raum)))).toEqual({ art: 'geaendert' });
    await reihe(offen, 'schritt', raum + 2);
    await reihe(offen, 'freigabe', raum + 2);
    const { aufgaben, freigaben, rueckmeldungen } = await kooperationIn(offen);
    expect([aufgaben.length, freigaben.length, rueckmeldungen.length]).toEqual([raum + 4, raum + 2, raum]);
    expect(aufgaben.at(-1)?.stelle.ort('id')).toMatchObject({ blatt: 'Fallkonferenz' });
    expect(freigaben.at(-1)?.stelle.ort('id')).toMatchObject({ blatt: 'Kooperation' });
  });

  it('mehr Partner, als Raum haben, werden abgelehnt, und nichts ändert sich', async () => {
    const offen = await oeffne(von);
    const vorher = abbildVon(offen.bytes());
    const neue = nummern(15).map((nr) => ({ id: `P${nr}`, name: `Stelle ${nr}`, art: 'sonstige' as const }));
    const haus = fassungAus(await freigegebenMit(() => dazu(PARTNER, ...neue)));
    const vorhaben = hausdatenUebernehmen({ fassung: haus, art: 'Fallmappe' }, new Set());
    const ergebnis = await akteAendern(offen.mappe, AM_STICHTAG, vorhaben, UEBERNAHME_TEILE.Fallmappe);
    expect(ergebnis.art).not.toBe('geaendert');
    expect(unterschiede(vorher, abbildVon(offen.bytes()))).toEqual([]);
  });

  it.each([
    ['von früher', (): Uint8Array => von, 'Kooperation'],
    ['von heute', vorlageBytes, EINWILLIGUNGEN.blatt],
  ])(
    'in einer Mappe %s nennt eine fehlende Zeile das Blatt, auf dem ihre Tabelle steht',
    async (_, xlsx, blatt) => {
      const offen = await openMappe(xlsx());
      await fillMappe(offen.host, BEISPIEL);
      const ergebnis = await tue(await oeffne(offen.host.save()), einwilligungErteilen('E99', STICHTAG));
      expect(ergebnis).toMatchObject({
        art: 'fehlerhaft',
        fehler: [{ code: 'KOOPERATION_FEHLT', orte: [{ art: 'blatt', blatt }] }],
      });
    },
  );
});

it('die Tabellen von früher haben heute eigene Blätter', () => {
  const listen: readonly Liste[] = [VERWEISUNGEN, EINWILLIGUNGEN, FREIGABEN, AUFGABEN];
  expect(new Set(listen.map(({ blatt }) => blatt)).size).toBe(listen.length);
});
