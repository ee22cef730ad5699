// The history of the program before under the lists of a later one: only the vocabulary is another, see `support/gewachsen`.
import '../../../support/gewachseneListen';
import { siegelFuer } from '../../../../src/bereiche/verlauf/fach/kette';
import type { Profilinginhalt } from '../../../../src/bereiche/verlauf/fach/momentaufnahme';
import type { Siegelfassung, Siegelwert } from '../../../../src/bereiche/verlauf/fach/siegel';
import { siegelfelder } from '../../../../src/bereiche/verlauf/fach/siegelfelder';
import { letztesSiegel, readVerlauf } from '../../../../src/bereiche/verlauf/fach/zeile';
import { EINSCHAETZUNG_FELDER, VERLAUF, VERLAUF_STAND } from '../../../../src/bereiche/verlauf/listen';
import { Inhalt } from '../../../../src/listen/inhalt';
import type { RawValue } from '../../../../src/listen/zelle';
import { NEUER_BEDARF, NEUER_BEREICH } from '../../../support/gewachsen';
import { tabelle, zelle } from '../../../support/inhalt';
import { LEER, text, wahrheitswert, zahl } from '../../../support/rawFaelle';
import {
  INHALT,
  siegelIn,
  standMit,
  verlaufsinhalt,
  type Verlaufszellen,
  zeileNach,
} from '../../../support/verlaufFaelle';

const NEUE = [NEUER_BEDARF, NEUER_BEREICH] as const;

/** A row with a Siegel of another form over what stands in the columns of that form; later columns are empty. */
function mitFassung(zellen: Verlaufszellen, davor: string, fassung: Siegelfassung): Verlaufszellen {
  const { gedeckt, spaeter } = siegelfelder(fassung);
  const leer = Object.fromEntries(spaeter.map((feld) => [feld, LEER]));
  const werte = gedeckt.map((feld) => wertIn(zellen[feld]));
  const siegel = siegelFuer(Number(wertIn(zellen.nr)), werte, davor, fassung);
  return { ...zellen, ...leer, siegel: text(siegel) };
}

function wertIn(value: RawValue | undefined): Siegelwert {
  return value !== undefined && 'wert' in value ? value.wert : '';
}

/** Two rows of the program before, then two of today, each with another rating. */
const EINGESCHAETZT: Profilinginhalt = {
  ...INHALT,
  bedarfe: { ...INHALT.bedarfe, [NEUER_BEDARF]: 2 },
  ressourcenbereiche: { ...INHALT.ressourcenbereiche, [NEUER_BEREICH]: 0 },
};
const ALT_1 = mitFassung(zeileNach('', INHALT), '', null);
const ALT_2 = mitFassung(zeileNach(siegelIn(ALT_1), INHALT), siegelIn(ALT_1), null);
const NEU_3 = zeileNach(siegelIn(ALT_2), EINGESCHAETZT);
const NEU_4 = zeileNach(siegelIn(NEU_3), { ...EINGESCHAETZT, fachkraft: 'B. Muster' });
const VIER = [ALT_1, ALT_2, NEU_3, NEU_4];

function kette(zeilen: readonly Verlaufszellen[], stand = siegelIn(zeilen.at(-1))): unknown {
  return readVerlauf(verlaufsinhalt({ zeilen, stand: standMit(stand) })).kette;
}

/** The history with other cells in one row. */
function mit(zeile: number, zellen: Verlaufszellen): Verlaufszellen[] {
  return VIER.map((each, index) => (index === zeile ? { ...each, ...zellen } : each));
}

const STAND = siegelIn(NEU_4);
const geaendert = (zeile: number): unknown => [{ art: 'geaendert', nr: zeile + 1, zeile }];

describe('ein Verlauf, in dem Spalten hinzugekommen sind', () => {
  it('die alten Zeilen tragen Byte für Byte das Siegel von früher, die neuen sagen ihre Fassung', () => {
    expect(siegelIn(ALT_1)).toBe('1-89b85f1b5f6933f2476687f6567938d7-b098ffa24e99ba1469d3b64a3abc1d85');
    expect(siegelIn(NEU_3)).toMatch(/^3-[0-9a-f]{32}-[0-9a-f]{32}-6$/);
  });

  it('ist unversehrt, alte wie neue Zeilen; was es früher nicht gab, ist dort offen', () => {
    const { aufnahmen, fehler } = readVerlauf(verlaufsinhalt({ zeilen: VIER, stand: standMit(STAND) }));
    expect([kette(VIER), fehler]).toEqual([[], []]);
    expect(aufnahmen.map(({ bedarfe }) => bedarfe[NEUER_BEDARF])).toEqual([null, null, 2, 2]);
    expect(aufnahmen.map(({ ressourcenbereiche }) => ressourcenbereiche[NEUER_BEREICH])).toEqual([
      null,
      null,
      0,
      0,
    ]);
    expect(aufnahmen.map(({ bedarfe }) => bedarfe.wohnsituation)).toEqual([3, 3, 3, 3]);
  });

  it('auch über eine Fassung dazwischen', () => {
    const zwischen = mitFassung(zeileNach(siegelIn(ALT_2), EINGESCHAETZT), siegelIn(ALT_2), 5);
    const letzte = zeileNach(siegelIn(zwischen), EINGESCHAETZT);
    expect(siegelIn(zwischen)).toMatch(/-5$/);
    expect([zwischen[NEUER_BEDARF], zwischen[NEUER_BEREICH]]).toEqual([zahl(2), LEER]);
    expect(kette([ALT_1, ALT_2, zwischen, letzte])).toEqual([]);
  });

  it('eine neue Zeile, die noch nicht vermerkt ist, wird gemeldet, und die nächste folgt auf sie', () => {
    const inhalt = verlaufsinhalt({ zeilen: VIER.slice(0, 3), stand: standMit(siegelIn(ALT_2)) });
    expect(readVerlauf(inhalt).kette).toEqual([{ art: 'standPasstNicht' }]);
    expect(letztesSiegel(inhalt)).toBe(siegelIn(NEU_3));
  });
});

describe('in einer neuen Zeile', () => {
  it.each([2, 3])('ist jede Zelle gedeckt, auch die neuen (Zeile %i)', (zeile) => {
    const { gedeckt, spaeter } = siegelfelder(6);
    expect([gedeckt.length, spaeter]).toEqual([8 + EINSCHAETZUNG_FELDER.length + 3, []]);
    for (const feld of gedeckt) {
      const anders = wertIn(VIER[zeile]?.[feld]) === '' ? text('x') : LEER;
      expect([feld, kette(mit(zeile, { [feld]: anders }), STAND)]).toEqual([feld, geaendert(zeile)]);
    }
  });

  it.each(NEUE)('fällt jeder andere Eintrag unter „%s“ auf', (feld) => {
    for (const value of [LEER, zahl(1), zahl(3), text('?'), text('2'), text('0'), wahrheitswert(true)])
      expect(kette(mit(2, { [feld]: value }), STAND)).toEqual(geaendert(2));
  });

  it.each(['', '-4', '-5', '-7', '-66'])('hilft es nicht, ihr Siegel auf „%s“ enden zu lassen', (ende) => {
    const siegel = text(siegelIn(NEU_3).replace(/-6$/, ende));
    const ohneNeue = Object.fromEntries(NEUE.map((feld) => [feld, LEER]));
    expect(kette(mit(2, { siegel }), STAND)).toEqual(geaendert(2));
    expect(kette(mit(2, { siegel, ...ohneNeue }), STAND)).toEqual(geaendert(2));
    expect(kette(mit(2, { siegel, [NEUER_BEREICH]: LEER }), STAND)).toEqual(geaendert(2));
  });

  it.each<[Siegelfassung]>([[null], [5]])(
    'fällt auch ein errechnetes Siegel der früheren Form (%s) auf: an der Zeile danach oder am Vermerk',
    (fassung) => {
      const gefaelscht = mitFassung(NEU_3, siegelIn(ALT_2), fassung);
      expect(kette(mit(2, gefaelscht), STAND)).toEqual([{ art: 'siegelGeaendert', nr: 4, zeile: 3 }]);
      const letzte = mitFassung(NEU_4, siegelIn(NEU_3), fassung);
      expect(kette(mit(3, letzte), STAND)).toEqual([{ art: 'standPasstNicht' }]);
    },
  );
});

describe('in einer alten Zeile', () => {
  it.each(NEUE)('ist unter „%s“ kein Eintrag möglich', (feld) => {
    for (const value of [zahl(0), zahl(2), text('?'), text(' '), wahrheitswert(false)])
      expect(kette(mit(0, { [feld]: value }), STAND)).toEqual(geaendert(0));
  });

  it.each(['-4', '-5', '-6'])('hilft es nicht, ihr Siegel auf „%s“ enden zu lassen', (ende) => {
    expect(kette(mit(1, { siegel: text(`${siegelIn(ALT_2)}${ende}`) }), STAND)).toEqual(geaendert(1));
  });
});

describe('in einer Mappe von früher', () => {
  /** The history without the new columns, in a workbook of this version. */
  function ohneNeue(zeilen: readonly Verlaufszellen[], fassung: number): Inhalt {
    const spalten = Object.entries(VERLAUF.spalten).filter(([feld]) => !NEUE.some((each) => each === feld));
    const frueher = { ...VERLAUF, spalten: Object.fromEntries(spalten) };
    const teile = [
      tabelle(frueher, zeilen as never),
      zelle(VERLAUF_STAND, standMit(siegelIn(zeilen.at(-1)))),
    ];
    return new Inhalt(
      new Map(teile),
      new Set(teile.map(([name]) => name)),
      new Map([[VERLAUF.name, fassung]]),
    );
  }

  it('wird ohne die neuen Spalten gelesen, aber keine Zeile geschrieben', () => {
    const inhalt = ohneNeue([ALT_1, ALT_2], 3);
    expect(readVerlauf(inhalt)).toMatchObject({ kette: [], fehler: [], aufnahmen: [{ nr: 1 }, { nr: 2 }] });
    expect(readVerlauf(inhalt).aufnahmen[0]?.bedarfe[NEUER_BEDARF]).toBeNull();
    expect(inhalt.liste(VERLAUF).spaltenfehler).toMatchObject(
      NEUE.map((spalte) => ({ code: 'SPALTE_FEHLT', spalte })),
    );
  });

  it('fällt auf, wenn neue Zeilen ihre Spalten verloren haben', () => {
    expect(readVerlauf(ohneNeue(VIER, 3)).kette).toEqual([2, 3].flatMap(geaendert));
  });

  it.each([
    [6, NEUE],
    [5, [NEUER_BEDARF]],
  ] as const)('in einer der Version %i fehlt, was sie schon haben muss: ein Fehler', (fassung, fehlende) => {
    const { aufnahmen, fehler } = readVerlauf(ohneNeue([ALT_1, ALT_2], fassung));
    expect(aufnahmen).toEqual([]);
    expect(fehler).toMatchObject(fehlende.map((spalte) => ({ code: 'SPALTE_FEHLT', spalte })));
    expect(fehler).toHaveLength(fehlende.length);
  });
});
