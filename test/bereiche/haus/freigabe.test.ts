/** A release counts on, and holds only while nothing of it was changed. */
import { BETREFFLISTE, HAUSREGELN } from '../../../src/bereiche/bfm';
import { freigabestandIn, naechsteVersion } from '../../../src/bereiche/haus/fach/freigabe';
import { HAUSNAME, HAUSVORLAGE_TEILE, MAPPENFELDER } from '../../../src/bereiche/haus/fach/hauslisten';
import { FREIGABE } from '../../../src/bereiche/haus/listen';
import { hausvorlageAus } from '../../../src/bereiche/haus';
import { LEITFADEN } from '../../../src/bereiche/leitfaden';
import { setzen } from '../../../src/listen/aenderung';
import { HAUSSTAND } from '../../../src/mappe/hausstand';
import { oeffneArbeitsmappe } from '../../../src/paket/lesen/arbeitsmappe';
import { mappenartIn } from '../../../src/paket/paketTabelle';
import { oeffnePaketTeile } from '../../../src/paket/paketTeile';
import { STICHTAG } from '../../support/faelle';
import {
  anders,
  dazu,
  fassungAus,
  type Hauseingabe,
  freigegeben,
  freigegebenMit,
  hausinhalt,
  hausMit,
  hausvorlageBytes,
  mitPflichtangaben,
  ohne,
  WUNSCH,
} from '../../support/haus';
import { vorlageBytes } from '../../support/mappe';

const GEAENDERT = { art: 'geaendert', zuletzt: 1 };

it('die ausgelieferte Hausvorlage wurde nie freigegeben', () => {
  const inhalt = hausinhalt(hausvorlageBytes());
  expect(freigabestandIn(inhalt)).toEqual({ art: 'nie' });
  expect(naechsteVersion(inhalt)).toBe(1);
});

it('jede Freigabe zählt um eins weiter und nennt, wer sie wann ab wann gab', async () => {
  const erste = await freigegebenMit();
  expect(freigabestandIn(hausinhalt(erste))).toEqual({
    art: 'freigegeben',
    freigabe: { version: 1, gueltigAb: WUNSCH.gueltigAb, freigegebenVon: WUNSCH.von, am: STICHTAG },
  });
  const zweite = await freigegeben(erste);
  expect(freigabestandIn(hausinhalt(zweite))).toMatchObject({ freigabe: { version: 2 } });
});

it.each<[string, Hauseingabe]>([
  ['eine Betreffzeile mehr', () => dazu(BETREFFLISTE, { betreff: 'Neu' })],
  ['eine weniger', (inhalt) => ohne(inhalt, BETREFFLISTE, ({ betreff }) => betreff.includes('Ziele'))],
  ['eine Zeile des Leitfadens aus', (inhalt) => anders(inhalt, LEITFADEN, () => true, { an: false })],
  ['eine Hausregel', () => [{ art: 'aendern', liste: HAUSREGELN, zeile: 0, werte: { wert: 'BY' } }]],
  ...MAPPENFELDER.map((feld): [string, Hauseingabe] => [
    feld.name,
    () => [setzen(feld, feld.spalte.art === 'auswahl' ? true : 'anders')],
  ]),
  ['die Fassung', () => [setzen(HAUSSTAND.version, 1), setzen(HAUSSTAND.gueltigAb, '2020-01-01' as never)]],
  ['wer freigab', () => [setzen(HAUSSTAND.freigegebenVon, 'Jemand')]],
  ['der Tag der Freigabe', () => [setzen(FREIGABE.am, '2020-01-01' as never)]],
  ['die Prüfsumme', () => [setzen(FREIGABE.pruefsumme, '')]],
])('danach geändert: %s', async (_, eingabe) => {
  const geaendert = await hausMit(eingabe, await freigegebenMit());
  expect(freigabestandIn(hausinhalt(geaendert))).toEqual(GEAENDERT);
  expect(() => fassungAus(geaendert)).toThrow('HAUSVORLAGE_GEAENDERT');
});

it('dieselben Worte anders geschrieben sind keine Änderung', async () => {
  const roh: Hauseingabe = () => [{ art: 'feld', feld: HAUSNAME, wert: ' Jobcenter Musterstadt ' }];
  expect(freigabestandIn(hausinhalt(await hausMit(roh, await freigegebenMit())))).toMatchObject({
    art: 'freigegeben',
  });
});

describe('aus einer Datei wird nur genommen, was freigegeben ist', () => {
  const ausDatei = (bytes: Uint8Array) =>
    hausvorlageAus({
      mappenart: mappenartIn(oeffneArbeitsmappe(bytes)),
      lesung: oeffnePaketTeile(bytes, HAUSVORLAGE_TEILE).lies(),
    });

  it('nicht freigegeben', async () => {
    const bytes = await hausMit(mitPflichtangaben);
    expect(ausDatei(bytes)).toMatchObject({ ok: false, fehler: [{ code: 'HAUSVORLAGE_NICHT_FREIGEGEBEN' }] });
  });

  it('eine Fallmappe ist keine', () => {
    expect(ausDatei(vorlageBytes())).toMatchObject({ ok: false, fehler: [{ code: 'KEINE_HAUSVORLAGE' }] });
  });

  it('freigegeben und später unverständlich geworden: die Zelle wird genannt', async () => {
    const bytes = await hausMit(
      () => [{ art: 'aendern', liste: HAUSREGELN, zeile: 1, werte: { wert: 'bald' } }],
      await freigegebenMit(),
    );
    expect(ausDatei(bytes)).toMatchObject({
      ok: false,
      fehler: [{ code: 'ZAHL_AUSSERHALB', orte: [{ blatt: 'Hausregeln', zelle: 'C8' }] }],
    });
  });
});
