/** A case from the first input to the last decision: every Vorhaben of every Bereich once, and what is refused. */
import { akteSchreiben } from '../../src/bereiche/akte/vorhaben/akteSchreiben';
import { neukundePunktSetzen, fmFeldSetzen } from '../../src/bereiche/bfm/prozess/vorhaben/angaben';
import { schrittTun } from '../../src/bereiche/bfm/prozess/vorhaben/schritte';
import {
  eigenesPasswortAendern,
  listeNeuVersiegeln,
  personHinzufuegen,
  schutzEinrichten,
  verdaechtigeEntfernen,
  zurKenntnisNehmen,
} from '../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import type { Vorhabenfolge } from '../../src/bereiche/bfm/vermerke/vorhaben/folge';
import {
  codeErneuern,
  fremdesPasswortSetzen,
  nachOeffnen,
  personEntfernen,
} from '../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import { vermerkSchreiben } from '../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { WIEDERVORLAGEN } from '../../src/bereiche/bfm/wiedervorlagen/listen';
import { eigeneAnlegen, kontaktNotieren } from '../../src/bereiche/bfm/wiedervorlagen/vorhaben/eigene';
import {
  eigeneErledigen,
  listeAktualisieren,
} from '../../src/bereiche/bfm/wiedervorlagen/vorhaben/wiedervorlagen';
import { SCHRITTE, ZIELE } from '../../src/bereiche/plan/listen';
import { dokumenteSchreiben } from '../../src/bereiche/plan/vorhaben/dokumente';
import { inhalteAendern } from '../../src/bereiche/plan/vorhaben/inhalte';
import { lueckeVermerken } from '../../src/bereiche/plan/vorhaben/luecken';
import { schrittAendern, schrittAnlegen } from '../../src/bereiche/plan/vorhaben/schritte';
import { zielAendern, zielBeenden, zielVereinbaren } from '../../src/bereiche/plan/vorhaben/ziele';
import { profilingAbschliessen } from '../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { pruefpunktSetzen } from '../../src/bereiche/verlauf/vorhaben/pruefpunkte';
import { rueckspracheFesthalten } from '../../src/bereiche/verlauf/vorhaben/ruecksprache';
import { addMonths } from '../../src/listen/plainDate';
import type { Vorhaben } from '../../src/mappe/akteAendern';
import type { Eingabe } from '../../src/mappe/eingabe';
import { eintragen } from '../../src/mappe/eintragen';
import { STICHTAG } from '../support/faelle';
import { FAELLIGES } from '../support/faelliges';
import { hausfassungUebernehmen } from '../support/hausdaten';
import { auftrag, FALLMANAGERIN, VERTRETER } from '../support/fallmanagement';
import { JETZT } from '../support/mappe';
import { INHALTE, SCHRITT, ZIEL } from '../support/plan';
import { KOOPERATIONSSCHRITTE, VORRANGSCHRITTE } from './vertragKooperation';
import { nicht, type Stand, tun, type Vertragsschritt } from './vertragsschritt';

/** What takes them back is left out: only an open workbook can. */
function eingabe(name: string, ...eingaben: readonly Eingabe[]): Vertragsschritt {
  const bereite: Vertragsschritt['bereite'] = () => (mappe) =>
    mappe.enter(eingaben).then((ergebnis) => ({ ...ergebnis, stand: undefined }));
  return { name, art: 'eingegeben', bereite };
}

const ergebnisse: Vertragsschritt = {
  name: 'Ergebnisse eintragen',
  art: 'eingetragen',
  bereite: () => (mappe) => eintragen(mappe, JETZT),
};

/** Writings one after the other; they know of each other, so they are made with the first. */
function folge(
  name: string,
  zahl: number,
  mache: (stand: Stand) => Vorhabenfolge,
): readonly Vertragsschritt[] {
  let gemacht: Vorhabenfolge = [];
  return Array.from({ length: zahl }, (_, index) =>
    tun(`${name} (${index + 1} von ${zahl})`, (stand) => {
      if (index === 0) gemacht = mache(stand);
      const vorhaben = gemacht[index];
      if (vorhaben === undefined) throw new Error(`${name} has fewer writings`);
      return vorhaben;
    }),
  );
}

function hausdaten(version: number): Vorhaben {
  return hausfassungUebernehmen(version);
}

const ziel = ({ inhalt }: Stand): string => inhalt.liste(ZIELE).heile.at(-1)?.id ?? '';
const schritt = ({ inhalt }: Stand): string => inhalt.liste(SCHRITTE).heile.at(-1)?.id ?? '';
const eigene = ({ inhalt }: Stand): string =>
  inhalt.liste(WIEDERVORLAGEN).heile.findLast(({ id }) => id.startsWith('eigene'))?.id ?? '';

const ABSCHLUSS = { korrigiert: null, bemerkung: '=erstes' };
const DRITTE = { ...VERTRETER, name: 'Frau Dritte' };
const GESPRAECH = { mit: 'Frau Neu', am: STICHTAG, ergebnis: 'angenommen', grund: '' } as const;
const WECHSEL = { alt: FALLMANAGERIN.passwort, neu: 'neun neue lange Wörter' };
const UMFANG = { trotzUnlesbarer: false };
const VERMERK = { datum: STICHTAG, betreff: 'Gespräch', text: 'nur für wenige' };

export const SCHRITTE_DES_VERTRAGS: readonly Vertragsschritt[] = [
  eingabe(
    'Einschätzungen und Belege',
    { ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'stufe' }, wert: 1 },
    { ziel: { art: 'bereich', id: 'mitwirkung', teil: 'beleg' }, wert: '+49 <&> "ä"' },
  ),
  eingabe('eine Angabe', { ziel: { art: 'feld', feld: 'fachkraft' }, wert: '0815' }),
  ergebnisse,
  tun('Profiling abschließen', () => profilingAbschliessen(ABSCHLUSS)),
  tun('Profiling berichtigen', () => profilingAbschliessen({ korrigiert: 1, bemerkung: 'berichtigt' })),
  tun('Prüfpunkt setzen', () => pruefpunktSetzen('kunde', 'erledigt', 'Frau Beispiel')),
  nicht('Rücksprache', () => rueckspracheFesthalten({ ...GESPRAECH, mit: ' ' })),
  tun('Rücksprache festhalten', () => rueckspracheFesthalten(GESPRAECH)),
  tun('Ziel vereinbaren', () => zielVereinbaren(ZIEL)),
  tun('Ziel ändern', (stand) => zielAendern(ziel(stand), { ressourcen: "'Bruder" })),
  nicht('Ziel ändern', () => zielAendern('Z999', { ziel: 'x' })),
  tun('Schritt anlegen', () => schrittAnlegen(SCHRITT)),
  tun('zweiten Schritt anlegen', () => schrittAnlegen({ ...SCHRITT, was: 'A zuerst' })),
  tun('Schritt ändern', (stand) => schrittAendern(schritt(stand), { erledigtAm: STICHTAG, was: '=2+2' })),
  nicht('Schritt ändern', () => schrittAendern('S999', { was: 'x' })),
  tun('Lücke vermerken', () => lueckeVermerken()),
  tun('Inhalte des Plans', () => inhalteAendern(INHALTE)),
  tun('Dokumente schreiben', () => dokumenteSchreiben()),
  tun('Ziel beenden', (stand) => zielBeenden(ziel(stand), { ergebnis: 'teilweise', weiteres: 'beendet' })),
  ...KOOPERATIONSSCHRITTE,
  tun('Wiedervorlagen schreiben', () => listeAktualisieren(FAELLIGES)),
  tun('eigene Wiedervorlage', () => eigeneAnlegen(addMonths(STICHTAG, 1), '-Mietvertrag', FAELLIGES)),
  tun('eigene erledigen', (stand) => eigeneErledigen(eigene(stand), 'Frau Beispiel', FAELLIGES)),
  tun('Kontakt festhalten', () => kontaktNotieren('Frau Beispiel', FAELLIGES)),
  nicht('eigene erledigen', () => eigeneErledigen('eigene:999', 'Frau Beispiel', FAELLIGES)),
  tun('Datum des Falls', () => fmFeldSetzen('antrag', STICHTAG, FAELLIGES)),
  tun('Punkt des Neukundenverfahrens', () =>
    neukundePunktSetzen('einladung', 'erledigt', 'Frau Beispiel', FAELLIGES),
  ),
  tun('Schutz einrichten', ({ merken }) =>
    schutzEinrichten(globalThis.crypto, [FALLMANAGERIN, VERTRETER], merken),
  ),
  nicht('Schutz einrichten', ({ merken }) =>
    schutzEinrichten(globalThis.crypto, [FALLMANAGERIN, VERTRETER], merken),
  ),
  tun('Vermerk schreiben', ({ schluessel }) => vermerkSchreiben(VERMERK, schluessel)),
  tun('vormerken und übernehmen', ({ schluessel }) =>
    schrittTun(auftrag(['vormerken', 'uebernehmen']), schluessel, FAELLIGES),
  ),
  nicht('vormerken', ({ schluessel }) => schrittTun(auftrag(['vormerken']), schluessel, FAELLIGES)),
  ...VORRANGSCHRITTE,
  tun('Hausdaten übernehmen', () => hausdaten(2)),
  nicht('Hausdaten übernehmen', () => hausdaten(1)),
  tun('Akte schreiben', () => akteSchreiben()),
  tun('Person hinzufügen', ({ schluessel, merken }) => personHinzufuegen(schluessel, DRITTE, merken)),
  ...folge('Person entfernen', 4, ({ schluessel, merken }) =>
    personEntfernen(schluessel, VERTRETER.name, UMFANG, merken),
  ),
  nicht('Person entfernen', ({ schluessel, merken }) => {
    const [erste] = personEntfernen(schluessel, DRITTE.name, UMFANG, merken);
    return erste as Vorhaben;
  }),
  tun('eigenes Passwort', ({ schluessel, merken }) => eigenesPasswortAendern(schluessel, WECHSEL, merken)),
  ...folge('fremdes Passwort', 4, ({ schluessel, merken }) =>
    fremdesPasswortSetzen(schluessel, { name: DRITTE.name, neu: 'ganz neue lange Wörter' }, UMFANG, merken),
  ),
  ...folge('Wiederherstellungscode', 4, ({ schluessel, merken }) => codeErneuern(schluessel, UMFANG, merken)),
  ...folge('Nachtrag nach dem Öffnen', 2, ({ schluessel }) => nachOeffnen(schluessel)),
  tun('Liste neu versiegeln', ({ schluessel }) => listeNeuVersiegeln(schluessel)),
  tun('Fehlendes zur Kenntnis nehmen', ({ schluessel }) =>
    zurKenntnisNehmen(schluessel, { fehlend: [], geaendert: [] }),
  ),
  nicht('Fehlendes zur Kenntnis nehmen', ({ schluessel }) =>
    zurKenntnisNehmen(schluessel, { fehlend: [STICHTAG], geaendert: [] }),
  ),
  tun('verdächtige Zeilen entfernen', ({ schluessel }) => verdaechtigeEntfernen(schluessel)),
  ergebnisse,
];
