import {
  readBetreffzeilen,
  readHausregeln,
} from '../../../../../src/bereiche/bfm/prozess/fach/readHausregeln';
import { BETREFFLISTE, HAUSREGELN } from '../../../../../src/bereiche/bfm/prozess/listen';
import type { RawValue } from '../../../../../src/listen/zelle';
import { BETREFFZEILEN, HAUSREGEL_VORGABE, LAENDER } from '../../../../../src/rules/hausregeln';
import { inhaltMit, ortIn, tabelle, type Zellen } from '../../../../support/inhalt';
import { datum, FEHLERWERT, LEER, text, wahrheitswert, zahl } from '../../../../support/rawFaelle';

type Regelzellen = Zellen<(typeof HAUSREGELN)['spalten']>;

const regel = (id: RawValue, wert: RawValue): Regelzellen => ({ id, wert });
const gelesen = (...zeilen: readonly Regelzellen[]): ReturnType<typeof readHausregeln> =>
  readHausregeln(inhaltMit(tabelle(HAUSREGELN, zeilen)));

describe('die Hausregeln', () => {
  it('gelten, wie das Haus sie setzt', () => {
    const zeilen = [
      regel(text('land'), text(' by ')),
      regel(text('erstberatungTage'), zahl(10)),
      regel(text('erstberatungZaehlung'), text('arbeitstage')),
      regel(text('erstberatungBeginn'), text('Antrag')),
      regel(text('fortfuehrungMonate'), zahl(3)),
      regel(text('inEinemSchritt'), text('nein')),
      regel(text('wiederherstellungscode'), text('nein')),
    ];
    expect(gelesen(...zeilen)).toEqual({
      regeln: {
        land: 'BY',
        erstberatungTage: 10,
        erstberatungZaehlung: 'Arbeitstage',
        erstberatungBeginn: 'Antrag',
        fortfuehrungMonate: 3,
        inEinemSchritt: false,
        wiederherstellungscode: false,
      },
      fehler: [],
    });
  });

  it.each([
    ['ohne Zeilen', []],
    ['mit leerem Wert', [regel(text('land'), LEER), regel(text('fortfuehrungMonate'), text(' '))]],
  ])('%s gilt die Vorgabe, ohne Fehler', (_, zeilen) => {
    expect(gelesen(...zeilen)).toEqual({ regeln: HAUSREGEL_VORGABE, fehler: [] });
  });

  it.each(LAENDER)('kennen das Land %s', (land) => {
    expect(gelesen(regel(text('land'), text(land))).regeln.land).toBe(land);
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
    const { regeln, fehler } = gelesen(regel(text(id), wert));
    expect(fehler).toEqual([expect.objectContaining({ code, orte: [ortIn(HAUSREGELN, 0, 'wert')] })]);
    expect(regeln).toEqual(HAUSREGEL_VORGABE);
  });

  it.each([1, 60])('%d Tage sind die Grenzen der Erstberatung', (tage) => {
    expect(gelesen(regel(text('erstberatungTage'), zahl(tage)))).toMatchObject({
      regeln: { erstberatungTage: tage },
      fehler: [],
    });
  });

  it('ein Wahrheitswert der Mappe ist ja oder nein', () => {
    expect(gelesen(regel(text('inEinemSchritt'), wahrheitswert(false))).regeln.inEinemSchritt).toBe(false);
  });

  it.each([text('farbe'), LEER, zahl(1)])('eine unbekannte Id (%j) wird gemeldet', (id) => {
    expect(gelesen(regel(id, text('NW'))).fehler).toEqual([
      { code: 'ID_UNBEKANNT', orte: [ortIn(HAUSREGELN, 0, 'id')], tabelle: 'tblHausregeln' },
    ]);
  });

  it('steht eine Regel zweimal da, gilt keine von beiden', () => {
    const zeilen = [regel(text('land'), text('BY')), regel(text('Land'), text('HE'))];
    const orte = [ortIn(HAUSREGELN, 0, 'id'), ortIn(HAUSREGELN, 1, 'id')];
    expect(gelesen(...zeilen)).toEqual({
      regeln: HAUSREGEL_VORGABE,
      fehler: [{ code: 'ID_DOPPELT', orte, tabelle: 'tblHausregeln', id: 'land' }],
    });
  });

  it('ein Fehlerwert neben dem Wert wird genannt und nimmt der Regel nichts', () => {
    const { regeln, fehler } = gelesen({ ...regel(text('land'), text('BY')), label: FEHLERWERT });
    expect(regeln.land).toBe('BY');
    expect(fehler).toMatchObject([{ code: 'TEXT_UNGUELTIG', orte: [ortIn(HAUSREGELN, 0, 'label')] }]);
  });
});

describe('die Betreffzeilen', () => {
  const gelesene = (...zeilen: readonly RawValue[]): ReturnType<typeof readBetreffzeilen> =>
    readBetreffzeilen(
      inhaltMit(
        tabelle(
          BETREFFLISTE,
          zeilen.map((betreff) => ({ betreff })),
        ),
      ),
    );

  it('sind die des Hauses, jede einmal, in ihrer Reihenfolge', () => {
    expect(gelesene(text(' Neu '), text('Alt'), LEER, text('Neu'))).toEqual({
      betreffzeilen: ['Neu', 'Alt'],
      fehler: [],
    });
  });

  it('ein Fehlerwert ist keine und wird genannt', () => {
    const { betreffzeilen, fehler } = gelesene(text('Neu'), FEHLERWERT);
    expect(betreffzeilen).toEqual(['Neu']);
    expect(fehler).toMatchObject([{ code: 'TEXT_UNGUELTIG', orte: [ortIn(BETREFFLISTE, 1, 'betreff')] }]);
  });

  it.each([[[]], [[text(' ')]]])('ohne eigene die vorgegebenen', (zeilen) => {
    expect(gelesene(...zeilen)).toEqual({ betreffzeilen: BETREFFZEILEN, fehler: [] });
  });
});
