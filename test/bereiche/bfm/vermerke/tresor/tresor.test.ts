import { tresorAnlegen, tresorOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/tresor';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { WIEDERHERSTELLUNG } from '../../../../../src/bereiche/bfm/vermerke/tresor/wiederherstellungscode';
import { A, angelegt, B, C, geoeffnet, inhalt, krypto, zelle, type Angelegt } from './tresorhilfen';

let tresor: Angelegt;
beforeAll(async () => {
  tresor = await angelegt();
});

describe('einen Tresor anlegen', () => {
  it('gibt jeder Person eine Zeile und der Wiederherstellung die letzte', () => {
    expect(tresor.eintraege.map(({ name, rolle }) => [name, rolle])).toEqual([
      [A.name, 'fallmanagement'],
      [B.name, 'vertretung'],
      [C.name, 'vertretung'],
      [WIEDERHERSTELLUNG, 'wiederherstellung'],
    ]);
    for (const { schluessel } of tresor.eintraege) {
      expect(schluessel).toMatch(/^FMP1\.600000(\.[A-Za-z0-9_-]+){6}$/);
      expect(schluessel.length).toBeLessThan(2000);
    }
  });

  it('gibt einen Code mit 160 Bit, der sich vom Papier ablesen lässt', () => {
    expect(tresor.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('schreibt weder Passwort noch Code in eine Zelle', () => {
    const zellen = JSON.stringify(tresor.eintraege);
    for (const geheim of [A.passwort, B.passwort, C.passwort, tresor.code])
      expect(zellen).not.toContain(geheim);
  });

  it('gibt nichts preis, wenn der offene Tresor versehentlich zu Text wird', () => {
    const { inhaber, kennung } = tresor.tresor;
    const text = JSON.parse(JSON.stringify(tresor.tresor)) as unknown;
    const leer = { datenschluessel: {}, vermerkschluessel: {}, zeilenschluessel: {} };
    expect(text).toEqual({ inhaber, kennung, ...leer });
  });

  it('öffnet sich für alle mit demselben Schlüssel', async () => {
    const vermerk = await zelle(tresor.tresor, inhalt());
    for (const person of [A, B, C, { name: WIEDERHERSTELLUNG, passwort: tresor.code }]) {
      const offen = await geoeffnet(tresor.eintraege, person);
      expect(offen.inhaber).toBe(person.name);
      expect((await vermerkOeffnen(krypto, offen, vermerk)).art).toBe('gelesen');
    }
  });
});

describe('Angaben, mit denen kein Tresor angelegt wird', () => {
  const kurz = 'elf Zeichen';
  it.each([
    ['niemand', [], { art: 'fallmanagementFehlt' }],
    ['nur eine Vertretung', [B], { art: 'fallmanagementFehlt' }],
    ['ein kurzes Passwort', [A, { ...B, passwort: kurz }], { art: 'passwortZuKurz', name: B.name }],
    ['zweimal derselbe Name', [A, { ...B, name: A.name }], { art: 'nameUngueltig', name: A.name }],
    ['kein Name', [{ ...A, name: '' }], { art: 'nameUngueltig', name: '' }],
    ['ein Name mit Rand', [{ ...A, name: 'A. ' }], { art: 'nameUngueltig', name: 'A. ' }],
    [
      'der Name des Codes',
      [{ ...A, name: WIEDERHERSTELLUNG }],
      { art: 'nameUngueltig', name: WIEDERHERSTELLUNG },
    ],
  ])('%s', async (_was, personen, erwartet) => {
    expect(await tresorAnlegen(krypto, personen)).toEqual(erwartet);
  });
});

describe('ein falsches Passwort', () => {
  it.each([
    ['ein anderes', 'Grüner Apfelbaum 8'],
    ['groß statt klein', A.passwort.toUpperCase()],
    ['mit Leerzeichen am Ende', `${A.passwort} `],
    ['das einer anderen Person', B.passwort],
    ['keines', ''],
  ])('%s: ist ein Ergebnis, keine Ausnahme', async (_was, passwort) => {
    const ergebnis = await tresorOeffnen(krypto, tresor.eintraege, A.name, passwort);
    expect(ergebnis).toEqual({ art: 'falschesPasswort' });
  });

  it('ist auch ein fremder Code', async () => {
    const code = tresor.code.replace(/.$/, (letztes) => (letztes === '7' ? '8' : '7'));
    const ergebnis = await tresorOeffnen(krypto, tresor.eintraege, WIEDERHERSTELLUNG, code);
    expect(ergebnis).toEqual({ art: 'falschesPasswort' });
  });
});

describe('eine Zeile, die es nicht gibt', () => {
  it('ist nicht lesbar', async () => {
    expect(await tresorOeffnen(krypto, tresor.eintraege, 'Niemand', A.passwort)).toEqual({ art: 'unlesbar' });
    expect(await tresorOeffnen(krypto, [], A.name, A.passwort)).toEqual({ art: 'unlesbar' });
  });
});
