/**
 * The same as on the random ways, on a workbook that is really written to: after each decision, talk and Profiling the cells
 * hold what is said of them, and no two places say different things. About six seconds.
 */
import '../../support/probekrypto';
import { schrittTun, type Schrittauftrag } from '../../../src/bereiche/bfm/prozess/vorhaben/schritte';
import { profilingAbschliessen } from '../../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { rueckspracheFesthalten } from '../../../src/bereiche/verlauf/vorhaben/ruecksprache';
import { readVerlauf } from '../../../src/bereiche/verlauf/fach/zeile';
import { lesen } from '../../../src/mappe/lesen';
import { resultJson } from '../../../src/mappe/resultJson';
import { oeffnePaketFallmappe } from '../../../src/paket/paketFallmappe';
import { aktenblick } from '../../support/akte';
import { MAPPENBEREICHE } from '../../support/bereiche';
import { STICHTAG } from '../../support/faelle';
import { FAELLIGES } from '../../support/faelliges';
import { auftrag, blickAuf, fallakte, type Fallakte, getan } from '../../support/fallmanagement';
import { fillMappe } from '../../support/fillMappe';
import { eingetragen, tippe, wertVon } from '../../support/mappe';
import { NAME_ERGEBNIS } from '../../support/namen';
import { type Aussagen, aussagen } from './aussagen';
import { widersprueche } from './widersprueche';

type Tun = (akte: Fallakte) => Promise<void>;

const schritt =
  (schritte: Schrittauftrag['schritte'], angaben: Partial<Schrittauftrag['angaben']> = {}): Tun =>
  (akte) =>
    getan(akte, schrittTun(auftrag(schritte, angaben), akte.schluessel, FAELLIGES));

const zugesagt: Tun = (akte) =>
  getan(
    akte,
    rueckspracheFesthalten({ mit: 'C. Kollegin', am: STICHTAG, ergebnis: 'angenommen', grund: '' }),
  );

const tippt =
  (wert: string): Tun =>
  (akte) =>
    Promise.resolve(tippe(akte, 'Kennung_FmEinschaetzung', wert));

const ZWEI_BEHOBEN = { gesundheitlicheLeistungsfaehigkeit: 0, finanzielleSituation: 0 } as const;
const ANDERS = { kriterium: 'einzelfall', begruendung: 'Die Therapie hat begonnen.' } as const;

/** What happens, and the Kennung and the status that hold then. */
const LEBENSLAUF: readonly (readonly [was: string, tun: Tun, gilt: string])[] = [
  [
    'zwei der acht sind behoben: AV',
    (akte) => fillMappe(akte.host, { bedarfe: ZWEI_BEHOBEN }),
    'AV nichtImBfm',
  ],
  ['als Einzelfall übernommen', schritt(['vormerken', 'uebernehmen'], ANDERS), 'bFM imBfm'],
  ['der Wechsel ist zugesagt', zugesagt, 'bFM imBfm'],
  ['jemand tippt „nein“', tippt('nein'), 'bFM imBfm'],
  ['nicht zielführend beendet', schritt(['beenden'], { grund: 'nichtZielfuehrend' }), 'AV beendet'],
  ['der Wechsel zurück ist zugesagt', zugesagt, 'AV beendet'],
  [
    'ein Profiling ist abgeschlossen',
    (akte) => getan(akte, profilingAbschliessen({ korrigiert: null, bemerkung: '' })),
    'AV beendet',
  ],
  ['jemand leert die Einschätzung', tippt(''), 'AV beendet'],
  ['wieder vorgemerkt', schritt(['vormerken'], ANDERS), 'AV vorgemerkt'],
  ['nicht übernommen', schritt(['nichtUebernehmen'], { grund: 'vermittlung' }), 'AV nichtImBfm'],
];

const IM_BLATT = [
  'profillageErrechnet',
  'kennungErrechnet',
  'kennungGeprueft',
  'betreuung',
  'begruendung',
] as const;

/** Cells of the sheet „Kennung“, the list of what is due and the history hold what the places say. */
async function pruefeZellen(akte: Fallakte, { blatt, heute }: Aussagen): Promise<void> {
  for (const feld of IM_BLATT)
    expect([feld, wertVon(akte, NAME_ERGEBNIS[feld])]).toEqual([feld, blatt[feld]]);
  const { liste } = await blickAuf(akte);
  const offene = new Set(
    liste.gespeichert.filter(({ erledigtAm }) => erledigtAm === null).map(({ art }) => art),
  );
  // A hand in the cells does not write the list.
  for (const art of ['fortfuehrung', 'uebernahme'])
    expect([art, offene.has(art as never)]).toEqual([art, heute.has(art)]);
}

let akte: Fallakte;
beforeAll(async () => {
  akte = await fallakte();
});

it.each(LEBENSLAUF)('%s', async (_, tun, gilt) => {
  await tun(akte);
  await eingetragen(akte);
  const alle = aussagen(await aktenblick(akte));
  expect(widersprueche(alle)).toEqual([]);
  expect(`${alle.kurz.kennung} ${String(alle.kette.status)}`).toBe(gilt);
  await pruefeZellen(akte, alle);
});

it('am Ende sagen Verlauf und die Datei ohne Excel dasselbe', async () => {
  const blick = await aktenblick(akte);
  const letzte = readVerlauf(blick.inhalt).aufnahmen.at(-1);
  expect([letzte?.kennung, letzte?.betreuung]).toEqual(['AV', 'Arbeitsvermittlung Ü25']);
  const paket = oeffnePaketFallmappe(akte.host.save(), MAPPENBEREICHE);
  const gelesen = await lesen(paket, STICHTAG);
  expect(gelesen.art === 'berechnet' && resultJson(gelesen.ergebnis)).toEqual(resultJson(blick.ergebnis));
});
