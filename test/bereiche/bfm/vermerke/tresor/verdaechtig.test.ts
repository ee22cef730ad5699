/** Rows that somebody without the data key has touched: named on opening, and nothing is ever wrapped for them. */
import { toBase64url } from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';
import { neuerTresor } from '../../../../../src/bereiche/bfm/vermerke/tresor/datenschluessel';
import { berechtigteEntfernen } from '../../../../../src/bereiche/bfm/vermerke/tresor/berechtigte';
import type { Eintrag } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { neuesPaar } from '../../../../../src/bereiche/bfm/vermerke/tresor/umschlag';
import { wiederherstellungErneuern } from '../../../../../src/bereiche/bfm/vermerke/tresor/wiederherstellung';
import {
  istTresorAktuell,
  neueZeile,
  umgeschluesselt,
  verdaechtigeNamen,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/zeile';
import {
  A,
  angelegt,
  B,
  C,
  gefaelscht,
  inhalt,
  krypto,
  teil,
  verdreht,
  zaehlend,
  zelle,
  type Angelegt,
} from './tresorhilfen';

let tresor: Angelegt;
let zeileB: Eintrag;
let zeileC: Eintrag;
let untergeschoben: Eintrag;
beforeAll(async () => {
  tresor = await angelegt();
  [, zeileB, zeileC] = tresor.eintraege as [Eintrag, Eintrag, Eintrag];
  const { oeffentlich } = await neuesPaar(krypto);
  const schluessel = gefaelscht(zeileB.schluessel, { oeffentlich: toBase64url(oeffentlich) });
  untergeschoben = { ...zeileB, schluessel };
});

/** The rows with that of B replaced by others. */
function statt(...neu: readonly Eintrag[]): Eintrag[] {
  return tresor.eintraege.flatMap((eintrag) => (eintrag === zeileB ? neu : [eintrag]));
}

function verdaechtige(eintraege: readonly Eintrag[]): Promise<string[]> {
  return verdaechtigeNamen(krypto, tresor.tresor, eintraege);
}

describe('verdächtig ist eine Zeile', () => {
  it('nicht, solange sie ist, wie sie geschrieben wurde, in jeder Reihenfolge', async () => {
    expect(await verdaechtige(tresor.eintraege)).toEqual([]);
    expect(await verdaechtige([...tresor.eintraege].reverse())).toEqual([]);
  });

  it('mit ausgetauschtem öffentlichem Schlüssel', async () => {
    expect(await verdaechtige(statt(untergeschoben))).toEqual([B.name]);
  });

  it.each(['salz', 'oeffentlich', 'privat', 'umschlag', 'siegel'] as const)(
    'mit einem geänderten Bit im Teil %s, auch wenn die Prüfsumme passt',
    async (welcher) => {
      const neu = verdreht(teil(zeileB.schluessel, welcher), 7);
      const schluessel = gefaelscht(zeileB.schluessel, { [welcher]: neu });
      expect(await verdaechtige(statt({ ...zeileB, schluessel }))).toEqual([B.name]);
    },
  );

  it('mit einer anderen Zahl von Runden', async () => {
    const schluessel = gefaelscht(zeileB.schluessel, { runden: '600001' });
    expect(await verdaechtige(statt({ ...zeileB, schluessel }))).toEqual([B.name]);
  });

  it('mit anderem Namen, anderer oder unlesbarer Rolle', async () => {
    expect(await verdaechtige(statt({ ...zeileB, name: 'X. Fremd' }))).toEqual(['X. Fremd']);
    expect(await verdaechtige(statt({ ...zeileB, rolle: 'fallmanagement' }))).toEqual([B.name]);
    expect(await verdaechtige(statt({ ...zeileB, rolle: null }))).toEqual([B.name]);
  });

  it('mit der Zelle einer anderen Zeile', async () => {
    const vertauscht = [
      { ...zeileB, schluessel: zeileC.schluessel },
      { ...zeileC, schluessel: zeileB.schluessel },
    ];
    expect(await verdaechtige(vertauscht)).toEqual([B.name, C.name]);
  });

  it('die doppelt dasteht', async () => {
    expect(await verdaechtige(statt(zeileB, zeileB))).toEqual([B.name]);
  });

  it('mit beschädigter Zelle', async () => {
    expect(await verdaechtige(statt({ ...zeileB, schluessel: '' }))).toEqual([B.name]);
  });

  it('die unter einem anderen Datenschlüssel entstand', async () => {
    const fremd = await neuerTresor(krypto, B.name);
    expect(await verdaechtige(statt(await neueZeile(krypto, fremd, B)))).toEqual([B.name]);
  });
});

describe('für eine verdächtige Zeile', () => {
  it('wird nichts verschlüsselt und kein Schlüssel ausgepackt', async () => {
    const bestand = { eintraege: statt(untergeschoben), vermerke: [await zelle(tresor.tresor, inhalt())] };
    const zaehler = zaehlend();
    const ergebnis = await berechtigteEntfernen(zaehler.krypto, tresor.tresor, bestand, [C.name]);
    expect(ergebnis).toEqual({ art: 'verdaechtig', namen: [B.name] });
    for (const aufruf of ['encrypt', 'exportKey', 'generateKey']) expect(zaehler.zahl(aufruf)).toBe(0);
    expect(await wiederherstellungErneuern(krypto, tresor.tresor, bestand)).toEqual(ergebnis);
  });

  it('weigert sich auch der letzte Schritt selbst', async () => {
    const neu = await neuerTresor(krypto, A.name);
    for (const zeile of [untergeschoben, { ...zeileB, rolle: null }, { ...zeileB, schluessel: '' }])
      await expect(umgeschluesselt(krypto, tresor.tresor, neu, zeile)).rejects.toThrow(
        'does not authenticate',
      );
  });

  it('bleibt der Ausweg, sie zu entfernen, auch mehrere auf einmal', async () => {
    const bestand = { eintraege: statt(untergeschoben, { ...zeileB, name: 'X. Fremd' }), vermerke: [] };
    const entfernt = await berechtigteEntfernen(krypto, tresor.tresor, bestand, [B.name, 'X. Fremd']);
    if (entfernt.art !== 'entfernt') throw new Error(entfernt.art);
    expect(entfernt.eintraege.map(({ name }) => name)).not.toContain(B.name);
    expect(await verdaechtigeNamen(krypto, entfernt.tresor, entfernt.eintraege)).toEqual([]);
  });
});

describe('ob der offene Tresor noch der der Mappe ist', () => {
  it('zeigt die eigene Zeile', async () => {
    expect(await istTresorAktuell(krypto, tresor.tresor, tresor.eintraege)).toBe(true);
    expect(await istTresorAktuell(krypto, tresor.tresor, statt(untergeschoben))).toBe(true);
    expect(await istTresorAktuell(krypto, tresor.tresor, tresor.eintraege.slice(1))).toBe(false);
  });

  it('endet, sobald jemand neu verschlüsselt hat', async () => {
    const bestand = { eintraege: tresor.eintraege, vermerke: [] };
    const entfernt = await berechtigteEntfernen(krypto, tresor.tresor, bestand, [C.name]);
    if (entfernt.art !== 'entfernt') throw new Error(entfernt.art);
    expect(await istTresorAktuell(krypto, tresor.tresor, entfernt.eintraege)).toBe(false);
    expect(await istTresorAktuell(krypto, entfernt.tresor, entfernt.eintraege)).toBe(true);
    const nochmals = await berechtigteEntfernen(
      krypto,
      tresor.tresor,
      { ...bestand, eintraege: entfernt.eintraege },
      [B.name],
    );
    expect(nochmals).toEqual({ art: 'veraltet' });
  });
});
