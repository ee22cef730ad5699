/** A workbook decides by the released set in it that is valid on its Stichtag; one that is damaged stops everything. */
import { fehlerzeilen } from '../../scripts/fall/fehlerzeilen';
import { MIT_FAKTEN } from '../../src/bereiche/fakten';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { readRegelsaetze, REGELWERKE } from '../../src/fall/regelsaetze';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { lesen } from '../../src/mappe/lesen';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { EINGEBAUT } from '../../src/rules/regelsatz';
import type { Freigabezeile } from '../../src/rules/satzform/form';
import { freigabezeilen } from '../../src/rules/satzform/schreibeSatz';
import { openHost } from '../host/nodeHost';
import { freigegeben } from '../support/beispielsaetze';
import { fallMit, STICHTAG } from '../support/faelle';
import { fallmappeMit } from '../support/einlesen';
import { inhaltMit, tabelle } from '../support/inhalt';
import { text } from '../support/rawFaelle';
import { mitRegelwerk } from '../support/regelwerkmappe';

/** Three of the eight, komplex: bFM by the rules of the program, AV where the house asks for four. */
const FALL = {
  ...fallMit(
    { wohnsituation: 2, mobilitaet: 2, gesundheitlicheLeistungsfaehigkeit: 2, berufserfahrung: 2 },
    {
      prognoseArbeitsmarkt: 'ueber12',
      dominierend: 'R',
      festlegung: 'wahrscheinlich',
      fmEinschaetzung: 'ja',
    },
  ),
  stichtag: STICHTAG,
};

const AB_STICHTAG = freigegeben('2026-11', STICHTAG, 4);
const SPAETER = freigegeben('2026-12b', '2026-11-22', 4);

type Oeffnen = (bytes: Uint8Array) => Promise<Pick<Fallmappe, 'read'>>;
const WEGE: readonly (readonly [string, Oeffnen])[] = [
  ['ohne Excel', (bytes) => Promise.resolve(oeffnePaketFallmappe(bytes, MIT_FAKTEN))],
  [
    'in Excel',
    async (bytes) => createExcelFallmappe({ excel: (await openHost(bytes)).excel, bereiche: MIT_FAKTEN }),
  ],
];

let grundlage: Uint8Array;
beforeAll(async () => {
  grundlage = await fallmappeMit(FALL);
});

describe.each(WEGE)('%s', (_, oeffne) => {
  const gelesen = async (zeilen: readonly Freigabezeile[] | null): Promise<unknown> => {
    const bytes = zeilen === null ? grundlage : await mitRegelwerk(grundlage, zeilen);
    const stand = await lesen(await oeffne(bytes), STICHTAG);
    if (stand.art !== 'berechnet') return stand.art === 'fehlerhaft' ? fehlerzeilen(stand.fehler) : stand.art;
    return [stand.ergebnis.regelwerk, stand.ergebnis.steuerung.kennung.gueltig];
  };

  it('ohne Blatt gilt das Regelwerk des Programms', async () => {
    expect(await gelesen(null)).toEqual([EINGEBAUT.version, 'bFM']);
  });

  it('ein freigegebenes gilt von seinem Tag an', async () => {
    expect(await gelesen(freigabezeilen(AB_STICHTAG))).toEqual(['2026-11', 'AV']);
    expect(await gelesen(freigabezeilen(SPAETER))).toEqual([EINGEBAUT.version, 'bFM']);
    const beide = [...freigabezeilen(AB_STICHTAG), ...freigabezeilen(SPAETER)];
    expect(await gelesen(beide)).toEqual(['2026-11', 'AV']);
  });

  it('ein beschädigtes wird abgelehnt, auch wenn es am Stichtag noch nicht gälte, und keines gilt statt seiner', async () => {
    for (const satz of [AB_STICHTAG, SPAETER]) {
      const zeilen = freigabezeilen(satz).map((zeile) =>
        zeile.id === 'K-8' ? { ...zeile, antwort: 'Exter' } : zeile,
      );
      const zeile = JSON.stringify(await gelesen(zeilen));
      expect(zeile).toContain('REGELWERK_UNGUELTIG');
      expect(zeile).toContain('_Regelwerk');
      expect(zeile).not.toContain('Exter');
    }
  });
});

describe('die Tabelle', () => {
  const inhalt = (zeilen: readonly Freigabezeile[]): ReturnType<typeof readRegelsaetze> =>
    readRegelsaetze(
      inhaltMit(
        tabelle(
          REGELWERKE,
          zeilen.map((zeile) =>
            Object.fromEntries(Object.entries(zeile).map(([feld, wert]) => [feld, text(wert)])),
          ),
        ),
      ),
    );

  it('gibt die Sätze zurück, wie sie freigegeben sind', () => {
    expect(inhalt(freigabezeilen(AB_STICHTAG))).toEqual({ ok: true, wert: [AB_STICHTAG] });
    expect(readRegelsaetze(inhaltMit())).toEqual({ ok: true, wert: [] });
    expect(inhalt([])).toEqual({ ok: true, wert: [] });
  });

  it('ohne Version und Prüfsumme ist sie keine leere: Auch dann gilt kein anderes', () => {
    const zeilen = freigabezeilen(AB_STICHTAG).map((zeile) => ({ ...zeile, version: '', digest: '' }));
    const lesung = inhalt(zeilen);
    expect(lesung.ok ? [] : lesung.fehler.map(({ code, orte }) => [code, orte])).toEqual([
      ['REGELWERK_UNGUELTIG', [{ art: 'zelle', blatt: '_Regelwerk', zelle: 'K2' }]],
    ]);
  });

  it('nennt die Zelle, an der es liegt', () => {
    const doppelt = [
      ...freigabezeilen(AB_STICHTAG),
      ...freigabezeilen(SPAETER),
      ...freigabezeilen(AB_STICHTAG),
    ];
    expect(inhalt(doppelt)).toEqual({
      ok: false,
      fehler: [
        {
          code: 'REGELWERK_UNGUELTIG',
          art: 'DOPPELT',
          spalte: 'Version',
          orte: [{ art: 'zelle', blatt: '_Regelwerk', zelle: 'A2' }],
        },
      ],
    });
  });
});
