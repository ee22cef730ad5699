/** The sealed list of the Vermerke: what it keeps, and that nothing about its cell can be changed unseen. */
import '../../../../support/probekrypto';
import { neuerDatenschluessel } from '../../../../../src/bereiche/bfm/vermerke/tresor/datenschluessel';
import { ZELLE_HOECHSTLAENGE } from '../../../../../src/bereiche/bfm/vermerke/tresor/format';
import {
  ersterBund,
  naechsterBund,
  type Schluesselbund,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/schluesselbund';
import {
  findeListe,
  HOECHSTZAHL_NACHWEISE,
  kurzprobe,
  schreibeListe,
  verlaufsstand,
  type Vermerkliste,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerkliste';
import { utf8 } from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';
import { addMonths } from '../../../../../src/listen/plainDate';
import { STICHTAG } from '../../../../support/faelle';
import { stichprobe } from '../../../../support/stichprobe';
import { krypto, stellen, verdreht } from './tresorhilfen';

let bund: Schluesselbund;
let liste: Vermerkliste;
let text: string;
beforeAll(async () => {
  bund = await ersterBund(krypto, STICHTAG);
  liste = await mit(7, 3);
  text = await schreibeListe(krypto, bund.kopf, liste);
});

async function mit(revision: number, zahl: number): Promise<Vermerkliste> {
  const nachweise = stellen({ length: zahl }).map(async (nr) => {
    const probe = await kurzprobe(krypto, utf8(`V-${nr}`));
    return { id: probe, probe, datum: addMonths(STICHTAG, nr) };
  });
  const verlauf = await verlaufsstand(krypto, ['a', 'b']);
  return { revision, verlauf, nachweise: await Promise.all(nachweise) };
}

async function gefunden(...texte: readonly string[]): Promise<Vermerkliste | null> {
  return (await findeListe(krypto, bund, texte))?.liste ?? null;
}

describe('die Liste der Vermerke in ihrer Zelle', () => {
  it('kommt zurück, wie sie war, und sagt, unter welchem Schlüssel sie steht', async () => {
    expect(await gefunden(text)).toEqual(liste);
    const spaeter = await naechsterBund(krypto, bund, STICHTAG);
    expect(await findeListe(krypto, spaeter, [text])).toEqual({ liste, unter: bund.kopf.kennung, text });
  });

  it('ist reines ASCII und jedes Mal eine andere', async () => {
    expect(text).toMatch(/^FML2\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]+$/);
    expect(await schreibeListe(krypto, bund.kopf, liste)).not.toBe(text);
  });

  it('öffnet sich nicht mit irgendeinem anderen Bit', async () => {
    const [praefix = '', kennung = '', geheim = ''] = text.split('.');
    const bits = (teil: string): [number, number][] =>
      stellen(Buffer.from(teil, 'base64url')).flatMap((stelle) =>
        stellen({ length: 8 }).map((bit): [number, number] => [stelle, 1 << bit]),
      );
    const zellen = [
      ...bits(kennung).map((ort) => [praefix, verdreht(kennung, ...ort), geheim].join('.')),
      ...bits(geheim).map((ort) => [praefix, kennung, verdreht(geheim, ...ort)].join('.')),
    ];
    for (const each of stichprobe(zellen, 150, 'bits of the list')) expect(await gefunden(each)).toBeNull();
  });

  it('öffnet sich nicht gekürzt, verlängert, mit anderem Anfang oder als irgendein Text', async () => {
    const kurz = stellen(text).map((stelle) => text.slice(0, stelle));
    const anfaenge = ['FMV2.', 'FML1.', 'FML3.', 'fml2.', ''].map((each) => text.replace('FML2.', each));
    const anderes = ['', ' ', '#WERT!', '7', 'FML2.', 'FML2..', 'A'.repeat(ZELLE_HOECHSTLAENGE)];
    expect(await gefunden(...kurz, `${text}A`, ` ${text}`, `${text}.`, ...anfaenge, ...anderes)).toBeNull();
  });

  it('öffnet sich nicht unter einem fremden Schlüssel, auch wenn dessen Kennung dieselbe sein will', async () => {
    const fremd = await neuerDatenschluessel(krypto);
    expect(await gefunden(await schreibeListe(krypto, fremd, liste))).toBeNull();
    const verkleidet = { ...fremd, kennung: bund.kopf.kennung };
    expect(await gefunden(await schreibeListe(krypto, verkleidet, liste))).toBeNull();
  });

  it('ist von mehreren die mit der höchsten Revision, in jeder Reihenfolge, mit beliebigem dazwischen', async () => {
    const aeltere = await schreibeListe(krypto, bund.kopf, await mit(6, 1));
    expect(await gefunden(aeltere, 'Unsinn', text)).toEqual(liste);
    expect(await gefunden(text, '', aeltere)).toEqual(liste);
  });

  it('passt mit so vielen Vermerken in die Zelle, wie sie behaupten darf, und behält die letzten', async () => {
    const volle = await mit(8, HOECHSTZAHL_NACHWEISE + 2);
    const zelle = await schreibeListe(krypto, bund.kopf, volle);
    expect(zelle.length).toBeLessThanOrEqual(ZELLE_HOECHSTLAENGE);
    expect(HOECHSTZAHL_NACHWEISE).toBeGreaterThan(1000);
    expect(await gefunden(zelle)).toEqual({ ...volle, nachweise: volle.nachweise.slice(2) });
  });
});
