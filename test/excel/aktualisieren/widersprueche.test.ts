/**
 * A workbook of version 3 whose entries contradict each other: after the upgrade the Hinweise of the case name it, or what is
 * due, and nothing of it is changed. About four seconds for the case of the day.
 */
import { readFileSync } from 'node:fs';
import { schrittAnfuegen } from '../../../src/bereiche/bfm/prozess/fach/readStatuskette';
import type { Statuszeile } from '../../../src/bereiche/bfm/prozess/fach/statuskette';
import { FM_DATEN, STATUS } from '../../../src/bereiche/bfm/prozess/listen';
import { statusText } from '../../../src/bausteine/meldung';
import { createExcelFallmappe } from '../../../src/excel/excelFallmappe';
import type { HinweisCode } from '../../../src/fall/ergebnis';
import { hinweisText } from '../../../src/fall/texte/hinweise';
import { setzen } from '../../../src/listen/aenderung';
import type { PlainDate } from '../../../src/listen/plainDate';
import { createSitzung } from '../../../src/mappe/ablauf';
import { akteAendern } from '../../../src/mappe/akteAendern';
import type { Sitzung } from '../../../src/mappe/sitzung';
import type { WiedervorlageArt } from '../../../src/rules/wiedervorlagen';
import { BEENDET, UEBERNOMMEN, VORGEMERKT } from '../../bereiche/bfm/prozess/fach/kettenFaelle';
import { antwort } from '../../support/aktualisieren';
import { BEIWERK, MAPPENBEREICHE } from '../../support/bereiche';
import { AM_STICHTAG, date, ZUSATZ } from '../../support/faelle';
import { blickAuf } from '../../support/fallmanagement';
import { type Eintragungen, fillMappe } from '../../support/fillMappe';
import { JETZT, openMappe, type Testmappe, wertVon } from '../../support/mappe';
import { stichprobe } from '../../support/stichprobe';

interface Altfall {
  readonly name: string;
  readonly eintragungen?: Eintragungen;
  readonly schritte?: readonly Statuszeile[];
  readonly schulabgang?: PlainDate;
  readonly codes: readonly HinweisCode[];
  /** What is due besides. */
  readonly faellig?: WiedervorlageArt;
}

const IM_BFM = [VORGEMERKT, UEBERNOMMEN];
const NICHT_ZIELFUEHREND = [...IM_BFM, { ...BEENDET, grund: 'nichtZielfuehrend' as const }];
const EXTER: Eintragungen = { marken: { wahrscheinlich: '', nichtWahrscheinlich: 'x' } };

const ALTFAELLE: readonly Altfall[] = [
  {
    name: 'im bFM, die Einschätzung fehlt',
    schritte: IM_BFM,
    codes: ['EINSCHAETZUNG_UND_ENTSCHEIDUNG'],
  },
  {
    name: 'im bFM, die Einschätzung ist „nein“ ohne Grund',
    schritte: IM_BFM,
    eintragungen: { felder: { fmEinschaetzung: 'nein' } },
    codes: ['FM_GRUND_FEHLT', 'KENNUNG_UND_STATUS', 'EINSCHAETZUNG_UND_STATUS'],
  },
  {
    name: 'formal übernommen mit Kennung Exter, bisherige Betreuung unbekannt',
    schritte: IM_BFM,
    eintragungen: { ...EXTER, felder: { fmEinschaetzung: 'ja', bisherigeBetreuung: 'Team Nord' } },
    codes: ['EXTER_PLATZ_UNBEKANNT', 'KENNUNG_UND_STATUS', 'BETREUUNG_UNBEKANNT'],
  },
  {
    name: 'als nicht zielführend beendet, die Einschätzung ist „ja“',
    schritte: NICHT_ZIELFUEHREND,
    eintragungen: { felder: { fmEinschaetzung: 'ja' } },
    codes: ['EINSCHAETZUNG_UND_ENTSCHEIDUNG'],
  },
  {
    name: 'als nicht zielführend beendet, die Einschätzung fehlt',
    schritte: NICHT_ZIELFUEHREND,
    codes: ['EINSCHAETZUNG_UND_ENTSCHEIDUNG'],
  },
  {
    name: 'neu und § 53a, § 428 zu spät geboren',
    eintragungen: {
      marken: { wahrscheinlich: '', paragraph53a: 'x' },
      felder: { neukunde: 'ja', paragraph428: 'ja' },
    },
    codes: ['PARAGRAPH_53A_GEBURTSDATUM', 'PARAGRAPH_53A_BESTAND', 'PARAGRAPH_428_ALTER'],
  },
  {
    name: '§ 10 sonstiges ohne Grund',
    eintragungen: { marken: { wahrscheinlich: '', sonstiges: 'x' } },
    codes: ['PARAGRAPH_10_GRUND_FEHLT'],
  },
  {
    name: 'eine andere Profillage festgelegt, von niemandem bestätigt',
    eintragungen: {
      felder: { festgelegteProfillage: 'Förderprofil', festlegungBegruendung: 'Nach Gespräch.' },
    },
    codes: ['BEDARFE_OHNE_KOMPLEXE_PROFILLAGE', 'GEPRUEFT_UNBESTAETIGT'],
  },
  {
    name: 'als Schüler/in festgelegt, die Schule ist vorbei',
    eintragungen: { marken: { wahrscheinlich: '', schueler: 'x' } },
    schulabgang: date('2020-07-31'),
    codes: ['SCHUELER_ALTER'],
    faellig: 'schuelerPruefen',
  },
];

/** The workbook of version 3 with these entries, and a session of the pane with it. */
async function oeffne({ eintragungen = {}, schritte = [], schulabgang }: Altfall) {
  const offen = await openMappe(new Uint8Array(readFileSync('test/cases/Fallmappe-3.xlsx')));
  await fillMappe(offen.host, eintragungen);
  const aenderungen = [
    ...schritte.map(schrittAnfuegen),
    ...(schulabgang === undefined ? [] : [setzen(FM_DATEN.schulabgang, schulabgang)]),
  ];
  const teile = { listen: [STATUS], felder: [FM_DATEN.schulabgang] };
  await akteAendern(offen.mappe, AM_STICHTAG, () => ({ ok: true, aenderungen }), teile);
  const mappe = createExcelFallmappe({ excel: offen.host.excel, bereiche: MAPPENBEREICHE, fetch: antwort });
  const umgebung = {
    jetzt: () => JETZT,
    zusatz: () => ZUSATZ,
    anfang: BEIWERK,
    warten: () => Promise.resolve(),
  };
  return { offen, sitzung: createSitzung(mappe, umgebung) };
}

async function aktualisiert(sitzung: Sitzung): Promise<string> {
  await sitzung.start();
  expect(await sitzung.aktualisieren()).toMatchObject({ art: 'aktualisiert' });
  return statusText(sitzung.zustand(), false);
}

/** What people have entered in the cells that it is about. */
async function eingetragenes(offen: Testmappe): Promise<unknown> {
  const namen = [
    'Kennung_FmEinschaetzung',
    'Kennung_FmGrund',
    'Fall_BisherigeBetreuung',
    'Kennung_Paragraph53a',
  ];
  const kette = await offen.host.excel.run(async (context) => {
    const range = context.workbook.tables.getItem(STATUS.name).getRange().load('values');
    await context.sync();
    return range.values;
  });
  return [namen.map((name) => wertVon(offen, name)), kette];
}

describe('was sich in einer Mappe der Fassung 3 widerspricht, wird nach der Aktualisierung genannt', () => {
  const gewaehlte = stichprobe(ALTFAELLE, 1, 'workbooks of version 3 with contradictions');

  it.each(gewaehlte.map((each) => [each.name, each] as const))('%s', async (_, altfall) => {
    const { offen, sitzung } = await oeffne(altfall);
    const vorher = await eingetragenes(offen);
    const satz = await aktualisiert(sitzung);
    const { sicht } = sitzung.zustand();
    const gesagt = sicht.art === 'berechnet' ? sicht.ergebnis.steuerung.hinweise.map(({ code }) => code) : [];
    expect(gesagt).toEqual(altfall.codes);
    for (const code of altfall.codes) expect(satz).toContain(hinweisText(code));
    expect(satz).toContain('von selbst wurde nichts berichtigt');
    expect(await eingetragenes(offen)).toEqual(vorher);
    if (altfall.faellig === undefined) return;
    const { offen: faellige } = (await blickAuf(offen)).wiedervorlagen;
    expect(faellige.map(({ art }) => art)).toContain(altfall.faellig);
  });
});
