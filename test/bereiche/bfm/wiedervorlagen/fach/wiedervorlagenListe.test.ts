import { berechneWiedervorlagen } from '../../prozess/fach/faelligkeiten';
import { dringlichkeit } from '../../../../../src/bereiche/bfm/wiedervorlagen/fach/dringlichkeit';
import { readFmFelder } from '../../../../../src/bereiche/bfm/prozess/fach/readFmFelder';
import { readNeukunde } from '../../../../../src/bereiche/bfm/prozess/fach/readNeukunde';
import {
  fehlerInListe,
  readWiedervorlagen,
} from '../../../../../src/bereiche/bfm/wiedervorlagen/fach/readWiedervorlagen';
import { wiedervorlagenOrdnung } from '../../prozess/fach/faelligkeiten';
import { FM_DATEN, NEUKUNDE } from '../../../../../src/bereiche/bfm/prozess/listen';
import { WIEDERVORLAGEN } from '../../../../../src/bereiche/bfm/wiedervorlagen/listen';
import type { RawValue } from '../../../../../src/listen/zelle';
import { FM_FELDER, type FmFeld } from '../../../../../src/bereiche/bfm/prozess/regeln/vokabular';
import { date } from '../../../../support/faelle';
import { ARTEN } from '../../../../support/faelliges';
import { inhaltMit, ortIn, ortVonFeld, tabelle, type Zellen, zelle } from '../../../../support/inhalt';
import { LEER, text } from '../../../../support/rawFaelle';
import { tag } from '../../../plan/fach/planFaelle';
import {
  berechnet,
  geschrieben,
  ketteMit,
  lageAm,
  listeninhalt,
  mitListe,
  schrittAm,
  serial,
  zeileMit,
} from './wiedervorlagenFaelle';

const HAND = [
  zeileMit({ faelligAm: serial('2026-12-24'), anlass: 'Anruf', hinweis: 'Schuldnerberatung' }),
  zeileMit({}),
  zeileMit({ faelligAm: 'nächste Woche', hinweis: 'Miete' }),
  zeileMit({
    id: 'eigene:7',
    faelligAm: serial('2026-11-01'),
    erledigtAm: serial('2026-11-02'),
    erledigtVon: 'A',
  }),
  zeileMit({ id: 'eigene:7', faelligAm: serial('2026-12-01'), anlass: 'Eigene Wiedervorlage' }),
];

it('kinds that are due on one day stand in the order of the rules, whichever Bereich contributes them', () => {
  const kette = ketteMit(schrittAm('2026-11-20', 'vormerken'));
  const lage = lageAm('2026-11-20', { kette, hatVertretung: false, wechselOffen: true });
  const { offen } = berechneWiedervorlagen(lage);
  expect(offen.map(({ art }) => art)).toEqual(['uebernahme', 'vertretung', 'ruecksprache']);
});

describe('rows of the list', () => {
  it('are all read; an Id is given where it is missing or stands twice', () => {
    const inhalt = listeninhalt(HAND);
    const [zeilen, fehler] = [readWiedervorlagen(inhalt, ARTEN), fehlerInListe(inhalt)];
    expect(zeilen.map(({ id, art, hinweis, faelligAm }) => [id, art, hinweis, faelligAm])).toEqual([
      ['eigene:8', 'eigene', 'Anruf: Schuldnerberatung', '2026-12-24'],
      ['eigene:9', 'eigene', 'Miete', null],
      ['eigene:7', 'eigene', '', '2026-11-01'],
      ['eigene:10', 'eigene', '', '2026-12-01'],
    ]);
    expect(fehler).toEqual([
      {
        code: 'DATUM_UNGUELTIG',
        orte: [ortIn(WIEDERVORLAGEN, 2, 'faelligAm')],
        feld: 'Fällig am',
        gefunden: 'text',
      },
    ]);
  });

  it('an Id is what was typed as a text or number; a question mark is none', () => {
    const zeilen = [7, '?', '', ' 8 '].map((id) => zeileMit({ id, faelligAm: serial('2026-12-24') }));
    const inhalt = listeninhalt(zeilen);
    expect(readWiedervorlagen(inhalt, ARTEN).map(({ id }) => id)).toEqual(['7', 'eigene:1', 'eigene:2', '8']);
    expect(fehlerInListe(inhalt)).toEqual([]);
  });

  it('own ones are open until a day is entered, and one without a usable day is shown today', () => {
    expect(berechnet(mitListe(lageAm('2026-11-21'), HAND))).toEqual({
      offen: ['eigene:9 2026-11-21', 'eigene:10 2026-12-01', 'eigene:8 2026-12-24'],
      erledigt: ['eigene:7 erledigt 2026-11-02 A'],
    });
    const voraus = [zeileMit({ faelligAm: serial('2026-11-01'), erledigtAm: serial('2026-11-22') })];
    expect(berechnet(mitListe(lageAm('2026-11-21'), voraus)).offen).toHaveLength(1);
  });

  it('keep what was typed; only what is missing is added, and the order', () => {
    const lage = mitListe(lageAm('2026-11-21'), HAND);
    const ordnung = wiedervorlagenOrdnung(berechneWiedervorlagen(lage), lage.gespeichert, 'NW');
    expect(ordnung).toEqual([
      { aus: 2, werte: { id: 'eigene:9', anlass: 'Eigene Wiedervorlage' } },
      { aus: 4, werte: { id: 'eigene:10', tag: 'Dienstag' } },
      { aus: 0, werte: { id: 'eigene:8', tag: 'Donnerstag' } },
      {
        aus: 3,
        werte: { tag: 'Sonntag (Allerheiligen)', anlass: 'Eigene Wiedervorlage', ausgang: 'erledigt' },
      },
    ]);
  });

  it('computed ones are written whole, and cannot be ticked by hand', () => {
    const lage = lageAm('2026-11-21', { kette: ketteMit(schrittAm('2026-11-20', 'vormerken')) });
    const neu = wiedervorlagenOrdnung(berechneWiedervorlagen(lage), [], 'NW');
    expect(neu).toEqual([
      {
        aus: null,
        werte: {
          id: 'uebernahme:2026-11-20',
          faelligAm: serial('2026-11-20'),
          tag: 'Freitag',
          anlass: 'Über die Übernahme in das bFM entscheiden',
          hinweis: '',
          erledigtAm: '',
          erledigtVon: '',
          ausgang: '',
        },
      },
    ]);
    const abgehakt = [
      zeileMit({ id: 'uebernahme:2026-11-20', erledigtAm: serial('2026-11-21'), hinweis: 'ruft an' }),
    ];
    const danach = mitListe(lage, abgehakt);
    const stand = berechneWiedervorlagen(danach);
    expect(stand.offen[0]?.hinweis).toBe('ruft an');
    expect(wiedervorlagenOrdnung(stand, danach.gespeichert, 'NW')?.[0]?.werte).toMatchObject({
      erledigtAm: '',
    });
  });

  it('once written nothing is left to write', () => {
    const lage = mitListe(
      lageAm('2026-11-21', { kette: ketteMit(schrittAm('2026-11-20', 'vormerken')) }),
      HAND,
    );
    const blatt = geschrieben(
      HAND,
      wiedervorlagenOrdnung(berechneWiedervorlagen(lage), lage.gespeichert, 'NW'),
    );
    expect(blatt).toHaveLength(5);
    const wieder = mitListe(lage, blatt);
    expect(wiedervorlagenOrdnung(berechneWiedervorlagen(wieder), wieder.gespeichert, 'NW')).toBeNull();
  });
});

describe('single dates and the checklist', () => {
  it('dates are read; an unusable one is reported with its cell and label', () => {
    const werte: Partial<Record<FmFeld, RawValue>> = { antrag: tag('2026-01-02'), schulabgang: text('bald') };
    const zellen = FM_FELDER.map((feld) => zelle(FM_DATEN[feld], werte[feld] ?? LEER));
    const { felder, fehler } = readFmFelder(inhaltMit(...zellen));
    expect(felder).toMatchObject({ antrag: '2026-01-02', schulabgang: null, erstberatung: null });
    expect(fehler).toEqual([
      {
        code: 'DATUM_UNGUELTIG',
        orte: [ortVonFeld(FM_DATEN.schulabgang)],
        feld: 'Verlässt die Schule am',
        gefunden: 'text',
      },
    ]);
  });

  it('every point has its state; unknown and doubled Ids are reported', () => {
    const zeilen: Zellen<(typeof NEUKUNDE)['spalten']>[] = [
      { id: text('Einladung'), erledigtAm: tag('2026-01-02'), erledigtVon: text('A') },
      { id: text('einladung'), erledigtAm: tag('2026-01-09') },
      { id: text('neu') },
      { id: text('profiling'), erledigtAm: text('gestern') },
    ];
    const { punkte, fehler } = readNeukunde(inhaltMit(tabelle(NEUKUNDE, zeilen)));
    expect(punkte).toHaveLength(7);
    expect(punkte[1]).toEqual({
      id: 'einladung',
      erledigtAm: date('2026-01-02'),
      erledigtVon: 'A',
      entfaellt: false,
    });
    expect(punkte[2]?.erledigtAm).toBeNull();
    expect(fehler.map(({ code }) => code).sort()).toEqual(['DATUM_UNGUELTIG', 'ID_DOPPELT', 'ID_UNBEKANNT']);
  });
});

it.each([
  ['2026-11-20', 'ueberfaellig'],
  ['2026-11-21', 'heute'],
  ['2026-11-22', 'woche'],
  ['2026-11-28', 'woche'],
  ['2026-11-29', 'monat'],
  ['2026-12-21', 'monat'],
  ['2026-12-22', 'spaeter'],
])('what is due on %s is on 21 November 2026: %s', (faellig, erwartet) => {
  expect(dringlichkeit(date(faellig), date('2026-11-21'))).toBe(erwartet);
});
