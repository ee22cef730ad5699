/** Every act of the Bereiche on the Akte with its declared way back, and a workbook in which each can be done. */
import { fmFeldSetzen, neukundePunktSetzen } from '../../../src/bereiche/bfm/prozess/vorhaben/angaben';
import { eigeneAnlegen, kontaktNotieren } from '../../../src/bereiche/bfm/wiedervorlagen/vorhaben/eigene';
import { AKTE_TEILE, akteSchreiben } from '../../../src/bereiche/akte/vorhaben/akteSchreiben';
import {
  eigeneErledigen,
  listeAktualisieren,
} from '../../../src/bereiche/bfm/wiedervorlagen/vorhaben/wiedervorlagen';
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
import { UEBERNAHME_TEILE } from '../../../src/bereiche/haus/vorhaben/uebernahmeteile';
import { KEINE_TEILE } from '../../../src/mappe/teile';
import { hausfassungUebernehmen } from '../../support/hausdaten';
import { addMonths } from '../../../src/listen/plainDate';
import type { Aktenteile, Vorhaben } from '../../../src/mappe/akteAendern';
import { STICHTAG } from '../../support/faelle';
import { FAELLIGES } from '../../support/faelliges';
import { INHALTE, SCHRITT, ZIEL } from '../../support/plan';
import { KOOPERATION_RUECKNEHMBARE } from './handlungenKooperation';
import type { Ruecknehmbare } from './ruecknehmbare';

const GESPRAECH = { mit: 'Frau Neu', am: STICHTAG, ergebnis: 'angenommen', grund: '' } as const;
const SPAETER = addMonths(STICHTAG, 1);
const PUNKT = 'unveraendertQ';

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
    name: 'hausdatenUebernehmen',
    was: 'Übernahme der Hausdaten',
    tun: () => hausfassungUebernehmen(1),
    teile: { teile: UEBERNAHME_TEILE.Fallmappe, weitere: KEINE_TEILE },
  },
  ...KOOPERATION_RUECKNEHMBARE,
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
  uebergabeblattSchreiben: 'ausAnderem',
  einwilligungsblattSchreiben: 'ausAnderem',
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
