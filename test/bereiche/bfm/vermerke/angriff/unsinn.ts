/** Junk of every kind in every cell of the Tresor. */
import { FM, listen, listeAus, mitText, mitZelle, VT, zeile } from './handgriffe';
import type { Tat } from './spiel';
import type { Reihe, Stand, Zelle } from './stand';

/** What people and programs leave in cells. */
export const UNSINN: Readonly<Record<string, Zelle>> = {
  leer: '',
  zahl: 42,
  wahr: true,
  formel: '=1+1',
  formelText: '="FMP2."&"x"',
  fehler: '#WERT!',
  text: 'Bitte nicht löschen',
  praefixZeile: 'FMP2.16.8.1.AAAA.BBBB.CCCC.DDDD:EEEE.FFFF',
  praefixListe: 'FML2.AAAAAAAAAAAAAAAAAAAAAA.AAAA',
  praefixVermerk: 'FMV2.AAAAAAAAAAAAAAAAAAAAAA.AAAA',
  riesig: 'A'.repeat(32_767),
  punkte: '.'.repeat(32_767),
  zeichen: 'ä\u200b\u00ad😀\t',
};

/** Where it is put. */
export const ORTE: Readonly<Record<string, (stand: Stand, wert: Zelle) => Stand | Promise<Stand>>> = {
  schluessel: (stand, wert) => zeile(stand, VT, (reihe) => mitZelle(reihe, wert)),
  name: (stand, wert) => zeile(stand, VT, ([, ...rest]) => [wert, ...rest]),
  rolle: (stand, wert) => zeile(stand, VT, ([name = '', , ...rest]) => [name, wert, ...rest]),
  seit: (stand, wert) =>
    zeile(stand, VT, ([name = '', rolle = '', , text = '']) => [name, rolle, wert, text]),
  liste: (stand, wert) => listen(stand, wert),
  listeDazu: (stand, wert) => listen(stand, wert, listeAus(stand)),
  vermerk: (stand, wert) => ({
    ...stand,
    vermerke: stand.vermerke.map((reihe, index) => (index === 0 ? mitText(reihe, wert) : reihe)),
  }),
  zeileDazu: (stand, wert) => ({
    ...stand,
    berechtigte: [[FM, wert, wert, wert], [wert, wert, wert, wert], ...stand.berechtigte] as Reihe[],
  }),
  vermerkDazu: (stand, wert) => ({
    ...stand,
    vermerke: [stand.vermerke[0]?.map((): Zelle => wert) ?? [], ...stand.vermerke],
  }),
};

/** All of it. */
export const UNSINNSANGRIFFE: readonly (readonly [string, Tat])[] = Object.entries(ORTE).flatMap(
  ([ort, setze]) =>
    Object.entries(UNSINN).map(([was, wert]) => [`${ort}: ${was}`, (stand) => setze(stand, wert)] as const),
);
