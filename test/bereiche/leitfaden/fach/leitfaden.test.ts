import { readLeitfaden } from '../../../../src/bereiche/leitfaden/fach/leitfaden';
import { LEITFADEN } from '../../../../src/bereiche/leitfaden/listen';
import type { FehlerCode } from '../../../../src/listen/fehler';
import type { RawValue } from '../../../../src/listen/zelle';
import { inhaltMit, ortIn, tabelle, type Zellen } from '../../../support/inhalt';
import { datum, FEHLERWERT, text, wahrheitswert, zahl } from '../../../support/rawFaelle';

type Leitfadenzellen = Zellen<(typeof LEITFADEN)['spalten']>;

/** A row of the house for the Wohnsituation. */
const zeile = (zellen: Leitfadenzellen = {}): Leitfadenzellen => ({
  id: text('L1'),
  zu: text('Wohnsituation'),
  art: text('Merkmal'),
  text: text('wechselt oft die Unterkunft'),
  ...zellen,
});
const anker = (id: string, stufe: RawValue): Leitfadenzellen =>
  zeile({ id: text(id), art: text('Anker'), stufe, text: text(`Satz ${id}`) });

const gelesen = (...zeilen: readonly Leitfadenzellen[]) =>
  readLeitfaden(inhaltMit(tabelle(LEITFADEN, zeilen)));
const wohnen = (...zeilen: readonly Leitfadenzellen[]) => gelesen(...zeilen).teil('bedarf wohnsituation');
const idsVon = (zeilen: readonly { readonly id: string }[]): string[] => zeilen.map(({ id }) => id);

describe('eine Zeile', () => {
  it('steht bei ihrer Einschätzung und nur dort', () => {
    const leitfaden = gelesen(
      zeile(),
      zeile({ id: text('L2'), zu: text('Qualifikation'), art: text('Stärke') }),
    );
    expect(leitfaden.fehler).toEqual([]);
    expect(idsVon(leitfaden.teil('bedarf wohnsituation').zeilen.merkmal)).toEqual(['L1']);
    expect(idsVon(leitfaden.teil('bereich qualifikation').zeilen.staerke)).toEqual(['L2']);
    expect(idsVon(leitfaden.teil('bedarf beruflicheQualifikation').zeilen.staerke)).toEqual([]);
  });

  it.each([
    [text('nein'), []],
    [wahrheitswert(false), []],
    [text('ja'), ['L1']],
    [text(''), ['L1']],
  ])('mit %j bei „An“ ist zu sehen: %j', (an, ids) => {
    expect(idsVon(wohnen(zeile({ an })).zeilen.merkmal)).toEqual(ids);
  });

  it('heißt Beispiel, bis das Haus sie zu seiner macht', () => {
    const mit = (herkunft: string): boolean => wohnen(zeile({ herkunft: text(herkunft) })).hatBeispiele;
    expect([mit('Beispiel'), mit('Haus'), mit('')]).toEqual([true, false, false]);
  });

  it('kann von Hand angefügt und umsortiert sein; Anker stehen nach ihrer Stufe', () => {
    const { zeilen } = wohnen(anker('L900', zahl(3)), zeile({ id: text('l7') }), anker('L2', zahl(1)));
    expect(idsVon(zeilen.anker)).toEqual(['L2', 'L900']);
    expect(idsVon(zeilen.merkmal)).toEqual(['L7']);
  });
});

describe('mit der Zelle genannt wird, und ihre Zeile fehlt:', () => {
  type Zellfeld = Extract<keyof Leitfadenzellen, string>;
  const faelle: readonly (readonly [FehlerCode, Zellfeld, Leitfadenzellen])[] = [
    ['ID_UNGUELTIG', 'id', { id: text('') }],
    ['ID_UNGUELTIG', 'id', { id: zahl(7) }],
    ['ANGABE_FEHLT', 'zu', { zu: text('') }],
    ['AUSWAHL_UNGUELTIG', 'zu', { zu: text('Wohnen') }],
    ['AUSWAHL_UNGUELTIG', 'art', { art: text('Schwäche') }],
    ['ANGABE_FEHLT', 'art', { art: text('?') }],
    ['ANGABE_FEHLT', 'text', { text: text(' ') }],
    ['TEXT_UNGUELTIG', 'text', { text: FEHLERWERT }],
    ['TEXT_UNGUELTIG', 'text', { text: datum(46000) }],
    ['AUSWAHL_UNGUELTIG', 'an', { an: text('manchmal') }],
    ['AUSWAHL_UNGUELTIG', 'herkunft', { herkunft: text('Internet') }],
    ['ZAHL_AUSSERHALB', 'stufe', { art: text('Anker'), stufe: zahl(0) }],
    ['ZAHL_AUSSERHALB', 'stufe', { art: text('Anker'), stufe: text('2') }],
    ['ANGABE_FEHLT', 'stufe', { art: text('Anker') }],
    ['STUFE_OHNE_ANKER', 'stufe', { stufe: zahl(2) }],
  ];

  it.each(faelle)('%s bei %s: %j', (code, feld, zellen) => {
    const leitfaden = gelesen(zeile(zellen), zeile({ id: text('L2') }));
    expect(leitfaden.fehler).toEqual([expect.objectContaining({ code, orte: [ortIn(LEITFADEN, 0, feld)] })]);
    const { zeilen } = leitfaden.teil('bedarf wohnsituation');
    expect(Object.values(zeilen).map(idsVon)).toEqual([[], ['L2'], [], []]);
  });

  it('eine Id, die zweimal da ist; beide Zeilen bleiben zu sehen', () => {
    const leitfaden = gelesen(zeile(), zeile());
    expect(leitfaden.fehler.map(({ code }) => code)).toEqual(['ID_DOPPELT']);
    expect(leitfaden.teil('bedarf wohnsituation').zeilen.merkmal).toHaveLength(2);
  });

  it('eine Spalte, die fehlt; dann ist keine Zeile zu sehen', () => {
    const [name, raster] = tabelle(LEITFADEN, [zeile()]);
    const ohne = {
      ...raster,
      values: raster.values.map((row) => row.map((v) => (v === 'Art' ? 'Sorte' : v))),
    };
    const leitfaden = readLeitfaden(inhaltMit([name, ohne]));
    expect(leitfaden.fehler.map(({ code }) => code)).toEqual(['SPALTE_FEHLT']);
    expect(leitfaden.teil('bedarf wohnsituation').zeilen.merkmal).toEqual([]);
  });
});
