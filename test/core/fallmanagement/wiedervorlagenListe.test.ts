import { berechneWiedervorlagen } from '../../../src/bereiche/bfm/wiedervorlagen/fach/berechneWiedervorlagen';
import { dringlichkeit } from '../../../src/bereiche/bfm/wiedervorlagen/fach/dringlichkeit';
import { readFmFelder } from '../../../src/bereiche/bfm/prozess/fach/readFmFelder';
import { readNeukunde } from '../../../src/bereiche/bfm/prozess/fach/readNeukunde';
import { readWiedervorlagen } from '../../../src/bereiche/bfm/wiedervorlagen/fach/readWiedervorlagen';
import { wiedervorlagenOrdnung } from '../../../src/bereiche/bfm/wiedervorlagen/fach/wiedervorlagenOrdnung';
import type { RawCell, RawValue } from '../../../src/listen/zelle';
import { FM_FELDER, NEUKUNDE_SPALTE, type FmFeld } from '../../../src/bereiche/bfm/prozess/regeln/vokabular';
import { date } from '../../support/faelle';
import { LEER, ortVon, text } from '../../support/rawFaelle';
import { tag } from '../plan/planFaelle';
import {
  berechnet,
  geschrieben,
  ketteMit,
  lageAm,
  mitListe,
  schrittAm,
  serial,
  zeileMit,
} from './wiedervorlagenFaelle';

const HAND = [
  zeileMit(0, { faelligAm: serial('2026-12-24'), anlass: 'Anruf', hinweis: 'Schuldnerberatung' }),
  zeileMit(2, { faelligAm: 'nächste Woche', hinweis: 'Miete' }),
  zeileMit(3, {
    id: 'eigene:7',
    faelligAm: serial('2026-11-01'),
    erledigtAm: serial('2026-11-02'),
    erledigtVon: 'A',
  }),
  zeileMit(4, { id: 'eigene:7', faelligAm: serial('2026-12-01'), anlass: 'Eigene Wiedervorlage' }),
];

describe('rows of the list', () => {
  it('are all read; an Id is given where it is missing or stands twice', () => {
    const { zeilen, fehler } = readWiedervorlagen(HAND);
    expect(zeilen.map(({ id, art, hinweis, faelligAm }) => [id, art, hinweis, faelligAm])).toEqual([
      ['eigene:8', 'eigene', 'Anruf: Schuldnerberatung', '2026-12-24'],
      ['eigene:9', 'eigene', 'Miete', null],
      ['eigene:7', 'eigene', '', '2026-11-01'],
      ['eigene:10', 'eigene', '', '2026-12-01'],
    ]);
    expect(fehler).toEqual([
      {
        code: 'DATUM_UNGUELTIG',
        orte: [{ art: 'zelle', blatt: 'Fallmanagement', zelle: 'Fällig am:2' }],
        feld: 'Fällig am',
        gefunden: 'text',
      },
    ]);
  });

  it('own ones are open until a day is entered, and one without a usable day is shown today', () => {
    expect(berechnet(mitListe(lageAm('2026-11-21'), HAND))).toEqual({
      offen: ['eigene:9 2026-11-21', 'eigene:10 2026-12-01', 'eigene:8 2026-12-24'],
      erledigt: ['eigene:7 erledigt 2026-11-02 A'],
    });
    const voraus = [zeileMit(0, { faelligAm: serial('2026-11-01'), erledigtAm: serial('2026-11-22') })];
    expect(berechnet(mitListe(lageAm('2026-11-21'), voraus)).offen).toHaveLength(1);
  });

  it('keep what was typed; only what is missing is added, and the order', () => {
    const lage = mitListe(lageAm('2026-11-21'), HAND);
    const ordnung = wiedervorlagenOrdnung(berechneWiedervorlagen(lage), lage.gespeichert, 'NW');
    expect(ordnung).toEqual([
      { aus: 2, werte: { Id: 'eigene:9', Anlass: 'Eigene Wiedervorlage' } },
      { aus: 4, werte: { Id: 'eigene:10', Tag: 'Dienstag' } },
      { aus: 0, werte: { Id: 'eigene:8', Tag: 'Donnerstag' } },
      {
        aus: 3,
        werte: { Tag: 'Sonntag (Allerheiligen)', Anlass: 'Eigene Wiedervorlage', Ausgang: 'erledigt' },
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
          Id: 'uebernahme:2026-11-20',
          'Fällig am': serial('2026-11-20'),
          Tag: 'Freitag',
          Anlass: 'Über die Übernahme in das bFM entscheiden',
          Hinweis: '',
          'Erledigt am': '',
          'Erledigt von': '',
          Ausgang: '',
        },
      },
    ]);
    const abgehakt = [
      zeileMit(0, { id: 'uebernahme:2026-11-20', erledigtAm: serial('2026-11-21'), hinweis: 'ruft an' }),
    ];
    const danach = mitListe(lage, abgehakt);
    const stand = berechneWiedervorlagen(danach);
    expect(stand.offen[0]?.hinweis).toBe('ruft an');
    expect(wiedervorlagenOrdnung(stand, danach.gespeichert, 'NW')?.[0]?.werte).toMatchObject({
      'Erledigt am': '',
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
    const zellen = Object.fromEntries(
      FM_FELDER.map((feld) => [feld, { ort: ortVon(feld), value: werte[feld] ?? LEER }]),
    ) as Record<FmFeld, RawCell>;
    const { felder, fehler } = readFmFelder(zellen);
    expect(felder).toMatchObject({ antrag: '2026-01-02', schulabgang: null, erstberatung: null });
    expect(fehler).toEqual([
      {
        code: 'DATUM_UNGUELTIG',
        orte: [ortVon('schulabgang')],
        feld: 'Verlässt die Schule am',
        gefunden: 'text',
      },
    ]);
  });

  it('every point has its state; unknown and doubled Ids are reported', () => {
    const punkt = (id: string, am: RawValue = LEER, von = '') => {
      const werte = { id: text(id), erledigtAm: am, erledigtVon: von === '' ? LEER : text(von) };
      return Object.fromEntries(
        Object.entries(NEUKUNDE_SPALTE).map(([feld, spalte]): [string, RawCell] => [
          spalte,
          { ort: ortVon(`${spalte} ${id}`), value: werte[feld as keyof typeof werte] ?? LEER },
        ]),
      );
    };
    const { punkte, fehler } = readNeukunde([
      punkt('Einladung', tag('2026-01-02'), 'A'),
      punkt('einladung', tag('2026-01-09')),
      punkt('neu'),
      punkt('profiling', text('gestern')),
    ]);
    expect(punkte).toHaveLength(7);
    expect(punkte[1]).toEqual({ id: 'einladung', erledigtAm: date('2026-01-02'), erledigtVon: 'A' });
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
