/** The steps of cooperation: with partners, in a Fallkonferenz, and where a child may be in danger. */
import type { Vermerkweg } from '../../src/bereiche/bfm';
import { vermerkMit } from '../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { AUFGABEN, EINWILLIGUNGEN, KONFERENZEN, VERWEISUNGEN } from '../../src/bereiche/kooperation/listen';
import { aufgabeAnlegen, aufgabeErledigen } from '../../src/bereiche/kooperation/vorhaben/aufgaben';
import {
  einwilligungsblattSchreiben,
  uebergabeblattSchreiben,
} from '../../src/bereiche/kooperation/vorhaben/blaetter';
import {
  einwilligungAnlegen,
  einwilligungErteilen,
  einwilligungWiderrufen,
} from '../../src/bereiche/kooperation/vorhaben/einwilligungen';
import { freigabeZuruecknehmen, freigeben } from '../../src/bereiche/kooperation/vorhaben/freigaben';
import { felderAendern, schnittstelleAendern } from '../../src/bereiche/kooperation/vorhaben/hilfeplanung';
import { ketteWaehlen } from '../../src/bereiche/kooperation/vorhaben/kette';
import { vorrangBeenden, vorrangSetzen } from '../../src/bereiche/kooperation/vorhaben/kinderschutz';
import { konferenzAendern, konferenzPlanen } from '../../src/bereiche/kooperation/vorhaben/konferenzen';
import { konferenzblattSchreiben } from '../../src/bereiche/kooperation/vorhaben/konferenzblatt';
import {
  rueckmeldungEintragen,
  standAendern,
  verweisungAnlegen,
} from '../../src/bereiche/kooperation/vorhaben/verweisungen';
import { SCHRITTE } from '../../src/bereiche/plan/listen';
import { schrittAnlegen } from '../../src/bereiche/plan/vorhaben/schritte';
import { AUSGANG, OHNE_STELLEN } from '../bereiche/kooperation/vorhaben/konferenzmappe';
import { STICHTAG } from '../support/faelle';
import { SCHRITT } from '../support/plan';
import { nicht, type Stand, tun, type Vertragsschritt } from './vertragsschritt';

const verweisung = ({ inhalt }: Stand): string => inhalt.liste(VERWEISUNGEN).heile.at(-1)?.id ?? '';
const einwilligung = ({ inhalt }: Stand): string => inhalt.liste(EINWILLIGUNGEN).heile.at(-1)?.id ?? '';
const konferenz = ({ inhalt }: Stand): string => inhalt.liste(KONFERENZEN).heile.at(-1)?.id ?? '';
const aufgabe = ({ inhalt }: Stand): string => inhalt.liste(AUFGABEN).heile.at(-1)?.id ?? '';
const massnahme = ({ inhalt }: Stand): string =>
  inhalt.liste(SCHRITTE).heile.find(({ angebot }) => angebot === MASSNAHME.angebot)?.id ?? '';
const weg =
  ({ schluessel }: Stand): Vermerkweg =>
  (vermerk, dazu) =>
    vermerkMit(vermerk, schluessel, dazu);

const MASSNAHME = { ...SCHRITT, angebot: 'Werkstatt' };
const EINWILLIGUNG = {
  zweck: '+Hilfe',
  umfang: ['kontakt', 'anlass'],
  erteiltAm: STICHTAG,
  bis: null,
  form: 'schriftlich',
} as const;
const VERWEISUNG = {
  anlass: 'wohnsituation',
  auftrag: '=Wohnung finden',
  freiwillig: null,
  stand: 'geplant',
  rueckmeldungFaellig: null,
} as const;
const RUECKMELDUNG = {
  art: 'schriftlich',
  kurztext: '=gut',
  datum: STICHTAG,
  naechsteFaellig: null,
} as const;
const VERWIESEN = { stand: 'verwiesen', am: STICHTAG } as const;
const NEUE = { art: 'neu', angaben: EINWILLIGUNG } as const;
const VERDACHT = { datum: STICHTAG, text: 'nur für wenige' };
const FREIGABE = { von: '@Leitung', am: STICHTAG };

/** A Verweisung from its beginning to a revocation: what rested on it is on no sheet afterwards. */
const VERWEISUNGSSCHRITTE: readonly Vertragsschritt[] = [
  nicht('Verweisung anlegen', () => verweisungAnlegen('P9', VERWEISUNG, NEUE)),
  tun('Verweisung anlegen', () => verweisungAnlegen('P2', VERWEISUNG, NEUE)),
  tun('Verweisung: Stand', (stand) => standAendern(verweisung(stand), VERWIESEN)),
  nicht('Verweisung: Stand', () => standAendern('V999', VERWIESEN)),
  tun('Rückmeldung', (stand) => rueckmeldungEintragen(verweisung(stand), RUECKMELDUNG)),
  nicht('Rückmeldung nach § 16a', () => rueckmeldungEintragen('V2', RUECKMELDUNG)),
  tun('Übergabeblatt schreiben', (stand) => uebergabeblattSchreiben(verweisung(stand))),
  tun('Einwilligungsblatt schreiben', (stand) => einwilligungsblattSchreiben(einwilligung(stand))),
  nicht('Einwilligungsblatt schreiben', () => einwilligungsblattSchreiben('E999')),
  tun('Einwilligung widerrufen', (stand) => einwilligungWiderrufen(einwilligung(stand))),
  nicht('Übergabeblatt schreiben', (stand) => uebergabeblattSchreiben(verweisung(stand))),
  nicht('Einwilligung anlegen', () => einwilligungAnlegen({ ...EINWILLIGUNG, partner: 'P9' })),
  tun('Einwilligung anlegen', () => einwilligungAnlegen({ ...EINWILLIGUNG, partner: 'P2', erteiltAm: null })),
  tun('Einwilligung erteilen', (stand) => einwilligungErteilen(einwilligung(stand), STICHTAG)),
];

/** What is planned without anybody else. */
const HILFEPLANUNGSSCHRITTE: readonly Vertragsschritt[] = [
  tun('Angebotskette wählen', () => ketteWaehlen('Wohnungslose')),
  tun('sechs Felder', () => felderAendern({ sozial: { lage: '=allein', ressourcen: "'Verein" } })),
  tun('SGB VIII und SGB XII', () => schnittstelleAendern({ kontaktAm: STICHTAG, eigenerAnteil: '=Fahrt' })),
  tun('Maßnahme anlegen', () => schrittAnlegen(MASSNAHME)),
  tun('Maßnahme freigeben', (stand) => freigeben(massnahme(stand), FREIGABE)),
  nicht('Maßnahme freigeben', () => freigeben('S999', FREIGABE)),
  tun('Freigabe zurücknehmen', (stand) => freigabeZuruecknehmen(massnahme(stand))),
];

const KONFERENZSCHRITTE: readonly Vertragsschritt[] = [
  nicht('Fallkonferenz planen', () => konferenzPlanen({ ...OHNE_STELLEN, stellen: ['P1', 'P3'] })),
  tun('Fallkonferenz planen', () =>
    konferenzPlanen({ ...OHNE_STELLEN, stellen: ['P1'], einwilligungen: ['E1'] }),
  ),
  tun('Fallkonferenz ändern', (stand) => konferenzAendern(konferenz(stand), { ergebnis: '=1+1' })),
  nicht('Fallkonferenz ändern', () => konferenzAendern('K999', { ergebnis: 'x' })),
  tun('Aufgabe anlegen', (stand) =>
    aufgabeAnlegen(konferenz(stand), { was: '@Anrufen', wer: '-ich', bisWann: STICHTAG }),
  ),
  tun('Aufgabe erledigen', (stand) => aufgabeErledigen(aufgabe(stand), STICHTAG)),
  nicht('Aufgabe erledigen', () => aufgabeErledigen('A999', STICHTAG)),
  tun('Konferenzblatt schreiben', (stand) => konferenzblattSchreiben(konferenz(stand), 'P1', 'protokoll')),
  nicht('Konferenzblatt schreiben', (stand) => konferenzblattSchreiben(konferenz(stand), 'P3', 'protokoll')),
];

/** All of it on partners and consents as others may have typed them. */
export const KOOPERATIONSSCHRITTE: readonly Vertragsschritt[] = [
  tun('Partner und Einwilligungen', () => () => ({ ok: true, aenderungen: AUSGANG })),
  ...VERWEISUNGSSCHRITTE,
  ...HILFEPLANUNGSSCHRITTE,
  ...KONFERENZSCHRITTE,
];

/** What comes first while a child may be in danger; it needs the protection of Vermerke. */
export const VORRANGSCHRITTE: readonly Vertragsschritt[] = [
  tun('Vorrang setzen', (stand) => vorrangSetzen(weg(stand), VERDACHT)),
  tun('Vorrang beenden', (stand) => vorrangBeenden(weg(stand), { ...VERDACHT, ausgang: 'uebergeben' })),
  nicht('Vorrang beenden', (stand) => vorrangBeenden(weg(stand), { ...VERDACHT, ausgang: 'uebergeben' })),
];
