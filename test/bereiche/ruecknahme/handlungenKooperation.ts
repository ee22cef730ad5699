/** The acts of cooperation with their declared way back. */
import { EINWILLIGUNGEN, FREIGABEN } from '../../../src/bereiche/kooperation/listen';
import { aufgabeAnlegen, aufgabeErledigen } from '../../../src/bereiche/kooperation/vorhaben/aufgaben';
import {
  einwilligungAnlegen,
  einwilligungErteilen,
  einwilligungWiderrufen,
} from '../../../src/bereiche/kooperation/vorhaben/einwilligungen';
import { freigabeZuruecknehmen, freigeben } from '../../../src/bereiche/kooperation/vorhaben/freigaben';
import { felderAendern, schnittstelleAendern } from '../../../src/bereiche/kooperation/vorhaben/hilfeplanung';
import { ketteWaehlen } from '../../../src/bereiche/kooperation/vorhaben/kette';
import { konferenzAendern, konferenzPlanen } from '../../../src/bereiche/kooperation/vorhaben/konferenzen';
import {
  rueckmeldungEintragen,
  standAendern,
  verweisungAnlegen,
} from '../../../src/bereiche/kooperation/vorhaben/verweisungen';
import { schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { anfuegen } from '../../../src/listen/aenderung';
import { addMonths } from '../../../src/listen/plainDate';
import type { Vorhaben } from '../../../src/mappe/akteAendern';
import { STICHTAG } from '../../support/faelle';
import { SCHRITT } from '../../support/plan';
import { AUSGANG, KONFERENZ, OHNE_STELLEN } from '../kooperation/vorhaben/konferenzmappe';
import type { Ruecknehmbare } from './ruecknehmbare';

const MASSNAHME = { ...SCHRITT, angebot: 'Werkstatt' };
const SPAETER = addMonths(STICHTAG, 1);
const EINWILLIGUNG = {
  zweck: '=Hilfe',
  umfang: ['kontakt', 'anlass'],
  erteiltAm: STICHTAG,
  bis: null,
  form: 'schriftlich',
} as const;
const VERWEISUNG = {
  anlass: 'wohnsituation',
  auftrag: '-Wohnung finden',
  freiwillig: null,
  stand: 'geplant',
  rueckmeldungFaellig: null,
} as const;
/** One that is entered but not given yet. */
const VORBEREITET = anfuegen(EINWILLIGUNGEN, { ...EINWILLIGUNG, id: 'E4', partner: 'P3', erteiltAm: null });
/** Partners, consents, Verweisungen and a Fallkonferenz with a task, as others may have typed them. */
const mitKonferenz = (): Vorhaben => () => ({ ok: true, aenderungen: [...AUSGANG, ...KONFERENZ] });

export const KOOPERATION_RUECKNEHMBARE: readonly Ruecknehmbare[] = [
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
  {
    name: 'verweisungAnlegen',
    was: 'Verweisung V3',
    davor: mitKonferenz,
    tun: () => verweisungAnlegen('P2', VERWEISUNG, { art: 'neu', angaben: EINWILLIGUNG }),
  },
  {
    name: 'standAendern',
    was: 'Stand von Verweisung V1',
    davor: mitKonferenz,
    tun: () => standAendern('V1', { stand: 'nicht zustande gekommen', grund: 'kein Platz', am: STICHTAG }),
  },
  {
    name: 'rueckmeldungEintragen',
    was: 'Rückmeldung zu Verweisung V1',
    davor: mitKonferenz,
    tun: () =>
      rueckmeldungEintragen('V1', {
        art: 'schriftlich',
        kurztext: '=gut',
        datum: STICHTAG,
        naechsteFaellig: SPAETER,
      }),
  },
  {
    name: 'einwilligungAnlegen',
    was: 'Einwilligung E4',
    davor: mitKonferenz,
    tun: () => einwilligungAnlegen({ ...EINWILLIGUNG, partner: 'P3' }),
  },
  {
    name: 'einwilligungErteilen',
    was: 'Erteilung von Einwilligung E4',
    davor: () => () => ({ ok: true, aenderungen: [...AUSGANG, VORBEREITET] }),
    tun: () => einwilligungErteilen('E4', STICHTAG),
  },
  {
    name: 'einwilligungWiderrufen',
    was: 'Widerruf von Einwilligung E1',
    davor: mitKonferenz,
    tun: () => einwilligungWiderrufen('E1'),
  },
  { name: 'ketteWaehlen', was: 'Wahl der Angebotskette', tun: () => ketteWaehlen('Wohnungslose') },
];
