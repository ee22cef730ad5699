import type { RawValue } from '../../../../src/listen/zelle';
import { readVerlauf } from '../../../../src/bereiche/verlauf/fach/zeile';
import { EINSCHAETZUNG_FELDER, VERLAUF, VERLAUF_STAND } from '../../../../src/bereiche/verlauf/listen';
import { inhaltMit, ortIn, tabelle, zelle } from '../../../support/inhalt';
import { FEHLERWERT, LEER, text, zahl } from '../../../support/rawFaelle';
import { mitZelle, verlaufsinhalt, VIER } from '../../../support/verlaufFaelle';

describe('Einträge, die nichts bedeuten, werden mit ihrer Zelle genannt', () => {
  type Feld = Extract<keyof (typeof VERLAUF)['spalten'], string>;
  const TEXTE: readonly Feld[] = [
    'fachkraft',
    'profillage',
    'kennung',
    'betreuung',
    'foerderziel',
    'entwicklungsziel',
    'regelwerk',
  ];
  const FAELLE: readonly (readonly [Feld, RawValue, string])[] = [
    ['datum', LEER, 'ANGABE_FEHLT'],
    ['datum', text('?'), 'ANGABE_FEHLT'],
    ['datum', text('21.11.2026'), 'DATUM_UNGUELTIG'],
    ['datum', FEHLERWERT, 'DATUM_UNGUELTIG'],
    ['datum', zahl(1), 'DATUM_AUSSERHALB'],
    ...TEXTE.map((feld) => [feld, FEHLERWERT, 'TEXT_UNGUELTIG'] as const),
    ...EINSCHAETZUNG_FELDER.flatMap(
      (feld) =>
        [
          [feld, zahl(4), 'STUFE_UNGUELTIG'],
          [feld, text('hoch'), 'STUFE_UNGUELTIG'],
          [feld, FEHLERWERT, 'STUFE_UNGUELTIG'],
        ] as const,
    ),
  ];

  it.each(FAELLE.map(([feld, value, code]) => [VERLAUF.spalten[feld].kopf, value, code, feld] as const))(
    '%s mit %j: %s',
    (kopf, value, code, feld) => {
      const { aufnahmen, fehler } = readVerlauf(verlaufsinhalt(mitZelle(VIER, 1, feld, value)));
      const erwartet = { code, orte: [ortIn(VERLAUF, 1, feld)], feld: kopf };
      expect(fehler).toEqual([expect.objectContaining(erwartet)]);
      expect(aufnahmen.map(({ nr }) => nr)).toEqual([1, 3, 4]);
    },
  );

  it('mehrere in einer Zeile werden alle genannt, auch ein fehlendes Datum', () => {
    const kaputt = mitZelle(mitZelle(VIER, 0, 'datum', LEER), 0, 'mobilitaet', text('hoch'));
    const { fehler } = readVerlauf(verlaufsinhalt(kaputt));
    expect(fehler.map(({ orte }) => orte[0])).toEqual([
      ortIn(VERLAUF, 0, 'datum'),
      ortIn(VERLAUF, 0, 'mobilitaet'),
    ]);
  });

  const mitFehlerwert = (feld: Feld): ReturnType<typeof readVerlauf> =>
    readVerlauf(verlaufsinhalt(mitZelle(VIER, 0, feld, FEHLERWERT)));

  it('eine Bemerkung darf alles sein; die Zeile wird trotzdem verstanden', () => {
    const { aufnahmen, fehler } = mitFehlerwert('bemerkung');
    expect(fehler.map(({ orte }) => orte)).toEqual([[ortIn(VERLAUF, 0, 'bemerkung')]]);
    expect(aufnahmen.map(({ nr }) => nr)).toEqual([1, 2, 3, 4]);
  });

  it.each(['art', 'ueberprueft', 'siegel'] as const)('so auch „%s“', (feld) => {
    const { aufnahmen, fehler } = mitFehlerwert(feld);
    expect(fehler.map(({ orte }) => orte)).toEqual([[ortIn(VERLAUF, 0, feld)]]);
    expect(aufnahmen.map(({ nr }) => nr)).toEqual([1, 2, 3, 4]);
  });

  it.each([
    [LEER, 'ANGABE_FEHLT'],
    [text('eins'), 'ANZAHL_UNGUELTIG'],
    [zahl(1.5), 'ANZAHL_UNGUELTIG'],
    [FEHLERWERT, 'ANZAHL_UNGUELTIG'],
  ])('eine Nummer %j ist keine: %s', (value, code) => {
    const { aufnahmen, fehler } = readVerlauf(verlaufsinhalt(mitZelle(VIER, 1, 'nr', value)));
    expect(fehler).toMatchObject([{ code, orte: [ortIn(VERLAUF, 1, 'nr')] }]);
    expect(aufnahmen.map(({ nr }) => nr)).toEqual([1, 3, 4]);
  });

  it('ohne eine Spalte wird sie genannt und keine Zeile verstanden', () => {
    const spalten = Object.fromEntries(
      Object.entries(VERLAUF.spalten).filter(([feld]) => feld !== 'mobilitaet'),
    );
    const inhalt = inhaltMit(tabelle({ ...VERLAUF, spalten }, VIER.zeilen), zelle(VERLAUF_STAND, VIER.stand));
    const { aufnahmen, fehler } = readVerlauf(inhalt);
    expect(aufnahmen).toEqual([]);
    expect(fehler).toMatchObject([{ code: 'SPALTE_FEHLT', tabelle: 'tblVerlauf', spalte: 'mobilitaet' }]);
  });
});
