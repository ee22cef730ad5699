/** The sentences of the first steps: short, and with what really stands and follows. */
import type { SCHRITTE, Schrittzelle } from '../../../../src/bereiche/uebung/fach/ersteSchritte';
import { ERSTER_ORT } from '../../../../src/bereiche/uebung/fach/stand';
import { fallDerPerson, mitAndererSicht } from '../../../../src/bereiche/uebung/personen/fallDerPerson';
import { AENDERUNG, T01 } from '../../../../src/bereiche/uebung/personen/t01';
import { stufenText } from '../../../../src/bereiche/uebung/texte/ersteDaneben';
import {
  abweichungText,
  geschehenText,
  leereText,
  zellenText,
} from '../../../../src/bereiche/uebung/texte/ersteFolgen';
import {
  ANWEISUNG,
  beiseiteText,
  ERSTE_TEXT,
  schrittTitel,
  standText,
  WEG_TEXT,
  zeileText,
} from '../../../../src/bereiche/uebung/texte/ersteSchritte';
import { berechne } from '../../../../src/fall/berechne';
import { BEDARFE, STUFE_LABEL } from '../../../../src/rules/vocabulary';
import { uebungMit } from '../../../support/uebung';
import { geheBis, schritt, schrittblick } from '../ersteschritte/gehe';

const WOERTER = 20;

function zuLange(texte: readonly string[]): readonly string[] {
  return texte
    .flatMap((text) => text.split(/(?<=[.!?]“?)\s/))
    .filter((satz) => satz.split(/\s+/).length > WOERTER);
}

const ZELLE: Schrittzelle = {
  id: 'wohnsituation',
  ort: { art: 'zelle', blatt: 'Profiling', zelle: 'D29' },
  ist: '3',
  soll: '2',
  passt: false,
};

it('kein Satz hat mehr als 20 Wörter', () => {
  const texte = [
    ...Object.values(ERSTE_TEXT),
    ...Object.values(WEG_TEXT),
    ...Object.values(ANWEISUNG).flatMap(({ titel, saetze }) => [titel, ...saetze]),
    stufenText(),
    standText(3),
    beiseiteText('Person 4 · Ein Titel', true),
    beiseiteText('Person 4 · Ein Titel', false),
    abweichungText(ZELLE),
    leereText(13, 13),
  ];
  expect(zuLange(texte)).toEqual([]);
  expect(zuLange(['Eins zwei drei. '.repeat(3), Array(21).fill('ja').join(' ')])).toHaveLength(1);
});

it('jede Anweisung hat genau zwei Sätze und nennt Tasten oder die Ansicht', () => {
  for (const { saetze } of Object.values(ANWEISUNG)) {
    expect(saetze.join(' ').split(/(?<=[.])\s/)).toHaveLength(2);
    expect(saetze.join(' ')).toMatch(/Tab|Enter|F6|Alt|Drücken|Tippen|Pfeiltasten|Ergebnis|Kopf/);
  }
});

it('nennt die Stufen der Musterlösung, jede, die nicht 0 ist', () => {
  const genannt = BEDARFE.filter(({ id }) => T01.bedarfe[id].wert !== 0);
  for (const { label } of genannt) expect(stufenText()).toContain(label);
  expect(stufenText()).toMatch(/^Stufe 2: .*\. Alle anderen: 0\.$/);
  expect(new Set(genannt.map(({ id }) => T01.bedarfe[id].wert))).toEqual(new Set([2]));
  expect(ERSTER_ORT).toEqual({ person: 'T01', runde: 1 });
});

it('sagt, was anders ist, und was noch fehlt', () => {
  expect(abweichungText(ZELLE)).toBe('3 statt 2');
  expect(abweichungText({ ...ZELLE, ist: '' })).toBe('noch leer, gefragt ist 2');
  expect(leereText(12, 13)).toBe('Noch 12 von 13 Zellen sind leer.');
  expect(beiseiteText('Person 1', false)).toContain('beiseitegelegt');
  expect(beiseiteText('Person 1', true)).toContain('festgehalten');
});

describe('was geschehen ist', () => {
  it('steht mit Blatt, Zelle, Wert und Folge da', async () => {
    const offen = await uebungMit();
    await geheBis(offen, 'eintragen');
    const blick = await schrittblick(offen);
    const { steuerung } = blick.ergebnis;
    const text = async (id: (typeof SCHRITTE)[number]): Promise<string> =>
      [...zellenText((await schritt(offen, id)).zellen), ...geschehenText(id, blick)].join(' ');
    expect(await text('oeffnen')).toContain(`Name: ${T01.name}`);
    expect(await text('blatt')).toContain(`Profiling!D29 · Wohnsituation: 2 `);
    expect(await text('blatt')).toContain(STUFE_LABEL[2]);
    expect(await text('bedarfe')).toContain('Profiling!D19 bis Profiling!D32: alle 13 eingeschätzt');
    expect(await text('bedarfe')).toContain('Von allen 14 zählen 3 als vermittlungsrelevant');
    expect(await text('prognose')).toContain(`Profillage: ${steuerung.profillage.gueltig}`);
    expect(await text('integration')).toContain(`Kennung: ${steuerung.kennung.gueltig}. Warum?`);
    expect(await text('foerderziel')).toContain('Herstellung der Prozessfähigkeit');
    expect(await text('eintragen')).toContain(`: ${steuerung.kennung.errechnet}`);
    expect(schrittTitel(await schritt(offen, 'blatt'))).toBe('Schritt 2 von 8: Eine Stufe ins Blatt tippen');
    expect(zeileText(await schritt(offen, 'blatt'))).toBe('2 Eine Stufe ins Blatt tippen: erledigt');
  });

  it('beim Ändern kommen beide Lagen aus den Regeln', () => {
    const vorher = fallDerPerson(T01);
    const lagen = [vorher, mitAndererSicht(vorher, AENDERUNG)].map((fall) => berechne(fall).steuerung);
    const blick = { fall: vorher, ergebnis: berechne(vorher) } as Parameters<typeof geschehenText>[1];
    const saetze = geschehenText('aendern', blick);
    expect(saetze).toHaveLength(2);
    for (const [index, { profillage, kennung }] of lagen.entries())
      expect(saetze[index]).toMatch(`Profillage ${profillage.gueltig}, Kennung ${kennung.gueltig}.`);
  });
});
