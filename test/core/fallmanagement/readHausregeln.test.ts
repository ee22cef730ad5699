import { readBetreffzeilen, readHausregeln } from '../../../src/bereiche/bfm/prozess/fach/readHausregeln';
import type { RawCell, RawValue } from '../../../src/listen/zelle';
import { BETREFF_SPALTE, HAUSREGEL_SPALTE } from '../../../src/bereiche/bfm/prozess/regeln/vokabular';
import { BETREFFZEILEN, HAUSREGEL_VORGABE, LAENDER } from '../../../src/rules/hausregeln';
import { datum, FEHLERWERT, LEER, ortVon, text, wahrheitswert, zahl } from '../../support/rawFaelle';
import { zellenVon } from '../../support/statusFaelle';

function regel(id: RawValue, wert: RawValue, zeile = 1): Record<string, RawCell> {
  return zellenVon(
    Object.values(HAUSREGEL_SPALTE),
    { [HAUSREGEL_SPALTE.id]: id, [HAUSREGEL_SPALTE.wert]: wert },
    zeile,
  );
}

describe('die Hausregeln', () => {
  it('gelten, wie das Haus sie setzt', () => {
    const zeilen = [
      regel(text('land'), text(' by ')),
      regel(text('erstberatungTage'), zahl(10)),
      regel(text('erstberatungZaehlung'), text('arbeitstage')),
      regel(text('erstberatungBeginn'), text('Antrag')),
      regel(text('fortfuehrungMonate'), zahl(3)),
      regel(text('inEinemSchritt'), text('nein')),
    ];
    expect(readHausregeln(zeilen)).toEqual({
      regeln: {
        land: 'BY',
        erstberatungTage: 10,
        erstberatungZaehlung: 'Arbeitstage',
        erstberatungBeginn: 'Antrag',
        fortfuehrungMonate: 3,
        inEinemSchritt: false,
      },
      fehler: [],
    });
  });

  it.each([
    ['ohne Zeilen', []],
    ['mit leerem Wert', [regel(text('land'), LEER), regel(text('fortfuehrungMonate'), text(' '))]],
  ])('%s gilt die Vorgabe, ohne Fehler', (_, zeilen) => {
    expect(readHausregeln(zeilen)).toEqual({ regeln: HAUSREGEL_VORGABE, fehler: [] });
  });

  it.each(LAENDER)('kennen das Land %s', (land) => {
    expect(readHausregeln([regel(text('land'), text(land))]).regeln.land).toBe(land);
  });

  it.each([
    ['land', text('XX'), 'AUSWAHL_UNGUELTIG'],
    ['land', zahl(1), 'AUSWAHL_UNGUELTIG'],
    ['erstberatungTage', zahl(0), 'ZAHL_AUSSERHALB'],
    ['erstberatungTage', zahl(61), 'ZAHL_AUSSERHALB'],
    ['erstberatungTage', zahl(1.5), 'ZAHL_AUSSERHALB'],
    ['erstberatungTage', text('15 Tage'), 'ZAHL_AUSSERHALB'],
    ['erstberatungTage', datum(15), 'ZAHL_AUSSERHALB'],
    ['erstberatungTage', FEHLERWERT, 'ZAHL_AUSSERHALB'],
    ['erstberatungZaehlung', text('Werktage'), 'AUSWAHL_UNGUELTIG'],
    ['erstberatungBeginn', text('bald'), 'AUSWAHL_UNGUELTIG'],
    ['fortfuehrungMonate', zahl(0), 'ZAHL_AUSSERHALB'],
    ['fortfuehrungMonate', zahl(7), 'ZAHL_AUSSERHALB'],
    ['fortfuehrungMonate', zahl(Number.NaN), 'ZAHL_AUSSERHALB'],
    ['inEinemSchritt', text('vielleicht'), 'AUSWAHL_UNGUELTIG'],
  ] as const)('%s mit %j: %s mit seiner Zelle, und die Vorgabe gilt', (id, wert, code) => {
    const { regeln, fehler } = readHausregeln([regel(text(id), wert)]);
    expect(fehler).toEqual([expect.objectContaining({ code, orte: [ortVon('Wert 1')] })]);
    expect(regeln).toEqual(HAUSREGEL_VORGABE);
  });

  it.each([1, 60])('%d Tage sind die Grenzen der Erstberatung', (tage) => {
    expect(readHausregeln([regel(text('erstberatungTage'), zahl(tage))])).toMatchObject({
      regeln: { erstberatungTage: tage },
      fehler: [],
    });
  });

  it('ein Wahrheitswert der Mappe ist ja oder nein', () => {
    expect(readHausregeln([regel(text('inEinemSchritt'), wahrheitswert(false))]).regeln.inEinemSchritt).toBe(
      false,
    );
  });

  it.each([text('farbe'), LEER, zahl(1)])('eine unbekannte Id (%j) wird gemeldet', (id) => {
    expect(readHausregeln([regel(id, text('NW'))]).fehler).toEqual([
      { code: 'ID_UNBEKANNT', orte: [ortVon('Id 1')], tabelle: 'tblHausregeln' },
    ]);
  });

  it('steht eine Regel zweimal da, gilt keine von beiden', () => {
    const zeilen = [regel(text('land'), text('BY')), regel(text('Land'), text('HE'), 2)];
    expect(readHausregeln(zeilen)).toEqual({
      regeln: HAUSREGEL_VORGABE,
      fehler: [{ code: 'ID_DOPPELT', orte: [ortVon('Id 2')], tabelle: 'tblHausregeln', id: 'land' }],
    });
  });
});

describe('die Betreffzeilen', () => {
  const zeile = (wert: RawValue): Record<string, RawCell> =>
    zellenVon(Object.values(BETREFF_SPALTE), { [BETREFF_SPALTE.betreff]: wert }, 1);

  it('sind die des Hauses, jede einmal, in ihrer Reihenfolge', () => {
    const zeilen = [text(' Neu '), text('Alt'), LEER, FEHLERWERT, text('Neu')].map(zeile);
    expect(readBetreffzeilen(zeilen)).toEqual(['Neu', 'Alt']);
  });

  it.each([[[]], [[zeile(text(' '))]]])('ohne eigene die vorgegebenen', (zeilen) => {
    expect(readBetreffzeilen(zeilen)).toEqual(BETREFFZEILEN);
  });
});
