import '../../../../support/probekrypto';
import fc from 'fast-check';
import { utf8 } from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';
import {
  KLARTEXT_HOECHSTLAENGE,
  ZELLE_HOECHSTLAENGE,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/format';
import {
  ersterBund,
  naechsterBund,
  type Schluesselbund,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/schluesselbund';
import {
  vermerkOeffnen,
  vermerkPruefen,
  vermerkUmgestellt,
  vermerkVerschluesseln,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { zumachen } from '../../../../../src/bereiche/bfm/vermerke/tresor/versiegelt';
import { STICHTAG } from '../../../../support/faelle';
import { als, inhalt, krypto, zelle } from './tresorhilfen';

let bund: Schluesselbund;
beforeAll(async () => {
  bund = await ersterBund(krypto, STICHTAG);
});

async function gelesen(id: string, text: string): Promise<unknown> {
  return vermerkOeffnen(krypto, bund, { id, zelle: text });
}

/** A cell under the right key whose plain text is no Vermerk. */
function zelleMit(klartext: string, id = 'V-1'): Promise<string> {
  return zumachen(krypto, 'vermerk', bund.kopf, utf8(klartext), id);
}

describe('ein Vermerk in seiner Zelle', () => {
  it('kommt Zeichen für Zeichen zurück', async () => {
    const vermerk = inhalt();
    const { id, zelle: text } = await zelle({ bund }, vermerk);
    expect(await gelesen(id, text)).toEqual({ art: 'gelesen', inhalt: vermerk });
  });

  it('kommt mit jedem Text zurück, auch mit halben Zeichen und Zeilenumbrüchen', async () => {
    const texte = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constant('\ud800\r\n\u0000 '));
    await fc.assert(
      fc.asyncProperty(texte, texte, texte, async (id, betreff, text) => {
        const vermerk = { ...inhalt(), id, betreff, text };
        const { zelle: geheim } = await zelle({ bund }, vermerk);
        expect(await gelesen(id, geheim)).toEqual({ art: 'gelesen', inhalt: vermerk });
      }),
    );
  });

  it('ist reines ASCII, beginnt mit der Version und enthält nichts vom Text', async () => {
    const { zelle: text } = await zelle({ bund }, inhalt());
    expect(text).toMatch(/^FMV2\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]+$/);
    const bytes = Buffer.from(text.split('.')[2] ?? '', 'base64url');
    for (const wort of ['Fallmanagement', 'Schulden', 'Wohnung', 'Beispiel']) {
      expect(text).not.toContain(wort);
      expect(bytes.includes(Buffer.from(wort))).toBe(false);
    }
  });

  it('ist jedes Mal eine andere', async () => {
    const [eine, andere] = [await zelle({ bund }, inhalt()), await zelle({ bund }, inhalt())];
    expect(eine.zelle).not.toBe(andere.zelle);
  });

  it('enthält nur, was zu einem Vermerk gehört', async () => {
    const mitMehr = { ...inhalt(), passwort: 'verrutscht' };
    const { id, zelle: text } = await zelle({ bund }, mitMehr);
    expect(await gelesen(id, text)).toEqual({ art: 'gelesen', inhalt: inhalt() });
  });
});

describe('ein Vermerk am falschen Ort', () => {
  it('öffnet sich nicht in einer anderen Zeile', async () => {
    const [eins, zwei] = [await zelle({ bund }, inhalt(1)), await zelle({ bund }, inhalt(2))];
    expect(await gelesen(eins.id, zwei.zelle)).toEqual({ art: 'beschaedigt' });
    expect(await gelesen(zwei.id, eins.zelle)).toEqual({ art: 'beschaedigt' });
  });

  it('öffnet sich nicht in einer anderen Mappe, und das wird unterschieden', async () => {
    const fremd = await ersterBund(krypto, STICHTAG);
    const { id, zelle: text } = await zelle({ bund: fremd }, inhalt());
    expect(await gelesen(id, text)).toEqual({ art: 'fremderSchluessel' });
  });

  it('öffnet sich auch nicht, wenn die fremde Zelle die Kennung dieser Mappe trägt', async () => {
    const fremd = await ersterBund(krypto, STICHTAG);
    const kopf = { ...fremd.kopf, kennung: bund.kopf.kennung };
    const { id, zelle: text } = await zelle({ bund: { ...fremd, kopf } }, inhalt());
    expect(await gelesen(id, text)).toEqual({ art: 'beschaedigt' });
  });
});

describe('ein Klartext, der kein Vermerk ist', () => {
  const gut = JSON.stringify(inhalt());
  it.each([
    ['kein JSON', 'Ganz geheim, aber kein JSON'],
    ['leer', ''],
    ['null', 'null'],
    ['eine Zahl', '7'],
    ['ohne Text', gut.replace('"text"', '"anders"')],
    ['mit einer Zahl als Betreff', gut.replace(/"betreff":"[^"]*"/, '"betreff":7')],
    ['mit unbekanntem Status', gut.replace('imBfm', 'irgendwas')],
    ['mit einem Datum, das es nicht gibt', gut.replace('2026-11-22', '2026-11-31')],
  ])('%s: ist beschädigt, ohne dass etwas davon in einem Fehler steht', async (_was, klartext) => {
    expect(await gelesen('V-1', await zelleMit(klartext))).toEqual({ art: 'beschaedigt' });
  });

  it('wird daran erkannt und nicht an der Art, wie die Zelle entstand', async () => {
    expect(await gelesen('V-1', await zelleMit(gut))).toEqual({ art: 'gelesen', inhalt: inhalt() });
  });
});

describe('ein langer Vermerk', () => {
  const passend = 'x'.repeat(KLARTEXT_HOECHSTLAENGE - utf8(JSON.stringify(inhalt(1, ''))).length);

  it('füllt die Zelle bis zum letzten Zeichen', async () => {
    const { id, zelle: text } = await zelle({ bund }, inhalt(1, passend));
    expect(text).toHaveLength(ZELLE_HOECHSTLAENGE);
    expect(await gelesen(id, text)).toEqual({ art: 'gelesen', inhalt: inhalt(1, passend) });
  });

  it.each([
    ['x', 1],
    ['Ü', 1],
    ['xy', 2],
    ['🌳🌳', 2],
    ['\n', 1],
  ])('wird mit %j mehr abgelehnt und nennt, wie viele Zeichen es sind', async (mehr, zuViel) => {
    const ergebnis = await vermerkVerschluesseln(krypto, bund, inhalt(1, passend + mehr));
    expect(ergebnis).toEqual({ art: 'zuLang', zuViel });
  });

  it('passt, sobald genau so viele Zeichen fehlen, und nicht früher', async () => {
    const zeichen = fc.constantFrom('a', 'ß', '„', '🌳', '"', '\n', '\u0001');
    const texte = fc.array(zeichen, { minLength: 25_000, maxLength: 26_000, size: 'max' });
    await fc.assert(
      fc.asyncProperty(texte, async (text) => {
        const versuch = (laenge: number) =>
          vermerkVerschluesseln(krypto, bund, inhalt(1, text.slice(0, laenge).join('')));
        const { zuViel } = als(await versuch(text.length), 'zuLang');
        als(await versuch(text.length - zuViel), 'verschluesselt');
        expect(await versuch(text.length - zuViel + 1)).toEqual({ art: 'zuLang', zuViel: 1 });
      }),
      { numRuns: 5 },
    );
  });

  it('wird auch abgelehnt, wenn schon der Betreff zu lang ist', async () => {
    const vermerk = { ...inhalt(1, 'kurz'), betreff: 'x'.repeat(30_000) };
    als(await vermerkVerschluesseln(krypto, bund, vermerk), 'zuLang');
  });
});

describe('ein Vermerk unter einem früheren Schlüssel', () => {
  it('öffnet sich weiter, und unter dem neuen sagt er auf das Byte dasselbe', async () => {
    const alt = await zelle({ bund }, inhalt());
    const neuer = await naechsterBund(krypto, bund, STICHTAG);
    const umgestellt = await vermerkUmgestellt(krypto, neuer, alt);
    if (umgestellt === null) throw new Error('It opens');
    const [vorher, nachher] = [
      als(await vermerkPruefen(krypto, neuer, alt), 'echt'),
      als(await vermerkPruefen(krypto, neuer, umgestellt), 'echt'),
    ];
    expect(nachher).toEqual({ ...vorher, unter: neuer.kopf.kennung });
    expect(vorher.unter).toBe(bund.kopf.kennung);
    expect(await vermerkOeffnen(krypto, bund, umgestellt)).toEqual({ art: 'fremderSchluessel' });
  });
});
