/** Every act of the Bereiche on the Akte with its declared way back, and a workbook in which each can be done. */
import { fmFeldSetzen, neukundePunktSetzen } from '../../../src/bereiche/bfm/prozess/vorhaben/angaben';
import { eigeneAnlegen, kontaktNotieren } from '../../../src/bereiche/bfm/wiedervorlagen/vorhaben/eigene';
import { AKTE_TEILE, akteSchreiben } from '../../../src/bereiche/akte/vorhaben/akteSchreiben';
import {
  eigeneErledigen,
  listeAktualisieren,
} from '../../../src/bereiche/bfm/wiedervorlagen/vorhaben/wiedervorlagen';
import { aufgabeAnlegen, aufgabeErledigen } from '../../../src/bereiche/kooperation/vorhaben/aufgaben';
import { konferenzAendern, konferenzPlanen } from '../../../src/bereiche/kooperation/vorhaben/konferenzen';
import { dokumenteSchreiben } from '../../../src/bereiche/plan/vorhaben/dokumente';
import { inhalteAendern } from '../../../src/bereiche/plan/vorhaben/inhalte';
import { lueckeVermerken } from '../../../src/bereiche/plan/vorhaben/luecken';
import { schrittAendern, schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { zielAendern, zielBeenden, zielVereinbaren } from '../../../src/bereiche/plan/vorhaben/ziele';
import { profilingAbschliessen } from '../../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { pruefpunktSetzen } from '../../../src/bereiche/verlauf/vorhaben/pruefpunkte';
import {
  RUECKSPRACHE_TEILE,
  rueckspracheFesthalten,
} from '../../../src/bereiche/verlauf/vorhaben/ruecksprache';
import { FREIGABEN } from '../../../src/bereiche/kooperation/listen';
import { freigabeZuruecknehmen, freigeben } from '../../../src/bereiche/kooperation/vorhaben/freigaben';
import { felderAendern, schnittstelleAendern } from '../../../src/bereiche/kooperation/vorhaben/hilfeplanung';
import { hausdatenUebernehmen, UEBERNAHME_AKTENTEILE } from '../../../src/bereiche/haus/vorhaben/uebernehmen';
import { anfuegen } from '../../../src/listen/aenderung';
import { addMonths } from '../../../src/listen/plainDate';
import type { Aktenteile, Vorhaben } from '../../../src/mappe/akteAendern';
import { STICHTAG } from '../../support/faelle';
import { FAELLIGES } from '../../support/faelliges';
import { hausfassung } from '../../support/hausdaten';
import { AUSGANG, KONFERENZ, OHNE_STELLEN } from '../kooperation/vorhaben/konferenzmappe';
import { INHALTE, SCHRITT, ZIEL } from '../../support/plan';

/** An act that can be taken back exactly. */
export interface Ruecknehmbare {
  /** The function that makes it. */
  readonly name: string;
  /** What the button takes back, in its words. */
  readonly was: string;
  readonly tun: () => Vorhaben;
  /** What has to be done before. */
  readonly davor?: () => Vorhaben;
  readonly teile?: Aktenteile;
  /** What is typed into the cell behind a name before. */
  readonly getippt?: readonly [name: string, wert: string];
}

const GESPRAECH = { mit: 'Frau Neu', am: STICHTAG, ergebnis: 'angenommen', grund: '' } as const;
const MASSNAHME = { ...SCHRITT, angebot: 'Werkstatt' };
const SPAETER = addMonths(STICHTAG, 1);
const PUNKT = 'unveraendertQ';
/** A Fallkonferenz with a task, as others may have typed them. */
const mitKonferenz = (): Vorhaben => () => ({ ok: true, aenderungen: [...AUSGANG, ...KONFERENZ] });

export const RUECKNEHMBARE: readonly Ruecknehmbare[] = [
  {
    name: 'profilingAbschliessen',
    was: 'Profiling 2',
    tun: () => profilingAbschliessen({ korrigiert: null, bemerkung: '=x' }),
  },
  {
    name: 'pruefpunktSetzen',
    was: 'Angabe zu Prüfpunkt „Qualifikation: Einschätzungen unverändert“',
    tun: () => pruefpunktSetzen(PUNKT, 'erledigt', 'Frau Beispiel'),
  },
  {
    name: 'rueckspracheFesthalten',
    was: 'Rücksprache vom 21.11.2026',
    tun: () => rueckspracheFesthalten(GESPRAECH),
    teile: RUECKSPRACHE_TEILE,
    getippt: ['Profil_PrognoseArbeitsmarkt', 'über 12 Monate'],
  },
  {
    name: 'zielVereinbaren',
    was: 'Ziel Z3',
    davor: () => zielBeenden('Z2-AAAAAA', { ergebnis: 'erreicht', weiteres: 'beendet' }),
    tun: () => zielVereinbaren({ ...ZIEL, ziel: 'Drittes' }),
  },
  {
    name: 'zielAendern',
    was: 'Änderung an Ziel Z2',
    tun: () => zielAendern('Z2-AAAAAA', { ziel: 'Anderes', mitgetragen: false, termin: null }),
  },
  {
    name: 'zielBeenden',
    was: 'Überprüfung von Ziel Z2',
    tun: () => zielBeenden('Z2-AAAAAA', { ergebnis: 'teilweise', weiteres: 'beendet' }),
  },
  { name: 'schrittAnlegen', was: 'Schritt S4', tun: () => schrittAnlegen({ ...SCHRITT, was: '=2+2' }) },
  {
    name: 'schrittAendern',
    was: 'Änderung an Schritt S2',
    tun: () => schrittAendern('S2-AAAAAA', { was: '+49', bisWann: null, erledigtAm: STICHTAG }),
  },
  {
    name: 'schrittAendern',
    was: '„Erledigt“ bei Schritt S1',
    tun: () => schrittAendern('S1-AAAAAA', { erledigtAm: STICHTAG }),
  },
  {
    name: 'schrittAendern',
    was: '„Wieder offen“ bei Schritt S1',
    davor: () => schrittAendern('S1-AAAAAA', { erledigtAm: STICHTAG }),
    tun: () => schrittAendern('S1-AAAAAA', { erledigtAm: null }),
  },
  {
    name: 'lueckeVermerken',
    was: 'Angebotslücke',
    davor: () => zielBeenden('Z2-AAAAAA', { ergebnis: 'erreicht', weiteres: 'beendet' }),
    tun: () => lueckeVermerken(),
  },
  { name: 'inhalteAendern', was: 'Änderung der Planinhalte', tun: () => inhalteAendern(INHALTE) },
  {
    name: 'fmFeldSetzen',
    was: 'Angabe „Schulbescheinigung gültig bis“',
    tun: () => fmFeldSetzen('schulbescheinigung', SPAETER, FAELLIGES),
  },
  {
    name: 'neukundePunktSetzen',
    was: 'Angabe zu Punkt „Zum Erstgespräch eingeladen“',
    tun: () => neukundePunktSetzen('einladung', 'erledigt', 'Frau Beispiel', FAELLIGES),
  },
  {
    name: 'eigeneAnlegen',
    was: 'Wiedervorlage zum 21.12.2026',
    tun: () => eigeneAnlegen(SPAETER, '-Mietvertrag', FAELLIGES),
  },
  {
    name: 'eigeneErledigen',
    was: '„Erledigt“ bei Wiedervorlage zum 21.02.2027',
    tun: () => eigeneErledigen('eigene:1-AAAAAA', 'Frau Beispiel', FAELLIGES),
  },
  {
    name: 'kontaktNotieren',
    was: 'Kontakt vom 21.11.2026',
    tun: () => kontaktNotieren('Frau Beispiel', FAELLIGES),
  },
  {
    name: 'konferenzPlanen',
    was: 'Fallkonferenz K1',
    tun: () => konferenzPlanen(OHNE_STELLEN),
  },
  {
    name: 'konferenzAendern',
    was: 'Änderung an Fallkonferenz K1',
    davor: mitKonferenz,
    tun: () => konferenzAendern('K1', { anlass: '=x', datum: null, stellen: [], personBeteiligt: true }),
  },
  {
    name: 'aufgabeAnlegen',
    was: 'Aufgabe A2',
    davor: mitKonferenz,
    tun: () => aufgabeAnlegen('K1', { was: '=1+1', wer: '-ich', bisWann: SPAETER }),
  },
  {
    name: 'aufgabeErledigen',
    was: '„Erledigt“ bei Aufgabe A1',
    davor: mitKonferenz,
    tun: () => aufgabeErledigen('A1', STICHTAG),
  },
  {
    name: 'hausdatenUebernehmen',
    was: 'Übernahme der Hausdaten',
    tun: () => (blick) => hausdatenUebernehmen(hausfassung(blick.inhalt, 1), new Set())(blick),
    teile: UEBERNAHME_AKTENTEILE,
  },
  {
    name: 'felderAendern',
    was: 'Änderung der sechs Felder',
    tun: () => felderAendern({ sozial: { lage: '=allein', ressourcen: 'Verein' } }),
  },
  {
    name: 'schnittstelleAendern',
    was: 'Änderung zu SGB VIII und SGB XII',
    tun: () => schnittstelleAendern({ kontaktAm: STICHTAG, hzeMoeglich: false, eigenerAnteil: '=Fahrt' }),
  },
  {
    name: 'freigeben',
    was: 'Freigabe von Schritt S4',
    davor: () => schrittAnlegen(MASSNAHME),
    tun: () => freigeben('S4-AAAAAA', { von: '@Leitung', am: STICHTAG }),
  },
  {
    name: 'freigabeZuruecknehmen',
    was: '„Freigabe zurücknehmen“ bei Schritt S4',
    davor: () => async (blick) => {
      const schritt = await schrittAnlegen(MASSNAHME)(blick);
      const freigabe = anfuegen(FREIGABEN, { id: 'F1', schritt: 'S4', von: '@Leitung', am: STICHTAG });
      return schritt.ok ? { ok: true, aenderungen: [...schritt.aenderungen, freigabe] } : schritt;
    },
    tun: () => freigabeZuruecknehmen('S4-AAAAAA'),
  },
];

/** Why an act has no way back. */
type Grund =
  /** It is made from other entries and can be made from them again at any time. */
  | 'ausAnderem'
  /** It is kept for good, enciphered and in a sealed list; a further entry corrects it. */
  | 'aufzeichnung'
  /** It changes who can read, or ciphertext. */
  | 'schluessel'
  /** What stood there is put aside, or typed once more; doing it the other way round brings it back. */
  | 'umkehrbar'
  /** Others count it. */
  | 'abgegeben';

/** The others, by the function that makes them. */
export const OHNE_RUECKWEG: Readonly<Record<string, Grund>> = {
  akteSchreiben: 'ausAnderem',
  dokumenteSchreiben: 'ausAnderem',
  konferenzblattSchreiben: 'ausAnderem',
  listeAktualisieren: 'ausAnderem',
  oeffnePerson: 'umkehrbar',
  setzeCode: 'umkehrbar',
  vergleiche: 'abgegeben',
  schrittTun: 'aufzeichnung',
  vermerkSchreiben: 'aufzeichnung',
  vermerkMit: 'aufzeichnung',
  vorrangSetzen: 'aufzeichnung',
  vorrangBeenden: 'aufzeichnung',
  schutzEinrichten: 'schluessel',
  personHinzufuegen: 'schluessel',
  personEntfernen: 'schluessel',
  eigenesPasswortAendern: 'schluessel',
  fremdesPasswortSetzen: 'schluessel',
  codeErneuern: 'schluessel',
  nachOeffnen: 'schluessel',
  listeNeuVersiegeln: 'schluessel',
  zurKenntnisNehmen: 'schluessel',
  verdaechtigeEntfernen: 'schluessel',
};

/** Of those, the ones that are made from other entries. */
export const AUS_ANDEREM: readonly (readonly [string, () => Vorhaben, Aktenteile | undefined])[] = [
  ['akteSchreiben', () => akteSchreiben(), AKTE_TEILE],
  ['dokumenteSchreiben', () => dokumenteSchreiben(), undefined],
  ['listeAktualisieren', () => listeAktualisieren(FAELLIGES), undefined],
];
