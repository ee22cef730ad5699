/** One writing of each kind of cooperation, and what there has to be for them in the workbook. */
import {
  DIAGNOSE,
  EINWILLIGUNGEN,
  FREIGABEN,
  KONFERENZEN,
  SCHNITTSTELLE,
  VERWEISUNGEN,
  WEITERGABEN,
} from '../../src/bereiche/kooperation/listen';
import { uebergabeblattSchreiben } from '../../src/bereiche/kooperation/vorhaben/blaetter';
import { einwilligungWiderrufen } from '../../src/bereiche/kooperation/vorhaben/einwilligungen';
import { freigabeZuruecknehmen, freigeben } from '../../src/bereiche/kooperation/vorhaben/freigaben';
import { felderAendern, schnittstelleAendern } from '../../src/bereiche/kooperation/vorhaben/hilfeplanung';
import { konferenzPlanen } from '../../src/bereiche/kooperation/vorhaben/konferenzen';
import {
  rueckmeldungEintragen,
  standAendern,
  verweisungAnlegen,
} from '../../src/bereiche/kooperation/vorhaben/verweisungen';
import { schrittAnlegen } from '../../src/bereiche/plan/vorhaben/schritte';
import { OHNE_STELLEN } from '../bereiche/kooperation/vorhaben/konferenzmappe';
import { aendere } from './akte';
import { STICHTAG } from './faelle';
import { type Handlung, vorhaben } from './handlung';
import { BEISPIEL, mappeMit } from './mappe';
import { SCHRITT } from './plan';

const ANGABEN = {
  anlass: 'wohnsituation',
  auftrag: 'Wohnung finden',
  stand: 'verwiesen',
  freiwillig: true,
  rueckmeldungFaellig: null,
} as const;
const UMFANG = { zweck: 'Wohnung', umfang: ['kontakt', 'anlass'], form: 'schriftlich' } as const;
const EINWILLIGUNG = { art: 'neu', angaben: { ...UMFANG, erteiltAm: STICHTAG, bis: null } } as const;

export const KOOPERATIONSHANDLUNGEN: readonly Handlung[] = [
  {
    name: 'Verweisung anlegen',
    tabelle: VERWEISUNGEN.name,
    zelle: { zeile: 'V1-AAAAAA', spalte: VERWEISUNGEN.spalten.auftrag.kopf },
    bereite: vorhaben(
      verweisungAnlegen('P9', { ...ANGABEN, auftrag: 'noch eine' }, EINWILLIGUNG),
      verweisungAnlegen('P9', { ...ANGABEN, auftrag: 'und eine andere' }, { art: 'keine' }),
    ),
  },
  {
    name: 'Stand ändern',
    tabelle: VERWEISUNGEN.name,
    zelle: { zeile: 'V1-AAAAAA', spalte: VERWEISUNGEN.spalten.stand.kopf },
    bereite: vorhaben(
      standAendern('V1-AAAAAA', { stand: 'Kontakt', am: STICHTAG }),
      standAendern('V1-AAAAAA', { stand: 'nicht zustande gekommen', am: STICHTAG, grund: 'kein Platz' }),
    ),
  },
  {
    name: 'Rückmeldung eintragen',
    tabelle: VERWEISUNGEN.name,
    zelle: { zeile: 'V1-AAAAAA', spalte: VERWEISUNGEN.spalten.rueckmeldungFaellig.kopf },
    bereite: vorhaben(
      rueckmeldungEintragen('V1-AAAAAA', {
        art: 'telefonisch',
        kurztext: 'geht gut',
        datum: STICHTAG,
        naechsteFaellig: null,
      }),
    ),
  },
  {
    name: 'Einwilligung widerrufen',
    tabelle: EINWILLIGUNGEN.name,
    zelle: { zeile: 'E1-AAAAAA', spalte: EINWILLIGUNGEN.spalten.widerrufenAm.kopf },
    bereite: vorhaben(einwilligungWiderrufen('E1-AAAAAA')),
  },
  {
    name: 'Übergabeblatt schreiben',
    tabelle: WEITERGABEN.name,
    zelle: { name: 'Kooperation_Uebergabe' },
    bereite: vorhaben(uebergabeblattSchreiben('V1-AAAAAA')),
  },
  {
    name: 'Fallkonferenz planen',
    tabelle: KONFERENZEN.name,
    zelle: { zeile: 'E1-AAAAAA', spalte: EINWILLIGUNGEN.spalten.zweck.kopf },
    bereite: vorhaben(konferenzPlanen(OHNE_STELLEN)),
  },
  {
    name: 'ein Feld der Diagnose ändern',
    tabelle: DIAGNOSE.name,
    zelle: { zeile: 'sozial', spalte: DIAGNOSE.spalten.ressourcen.kopf },
    bereite: vorhaben(
      felderAendern({ sozial: { lage: 'wenig Kontakte', ressourcen: 'Schwester' } }),
      felderAendern({ sozial: { lage: 'neue Nachbarn' }, beruflich: { ressourcen: 'Staplerschein' } }),
    ),
  },
  {
    name: 'die Schnittstelle ändern',
    tabelle: DIAGNOSE.name,
    zelle: { name: SCHNITTSTELLE.eigenerAnteil.name },
    bereite: vorhaben(
      schnittstelleAendern({ kontaktAm: STICHTAG, eigenerAnteil: 'Termine begleiten' }),
      schnittstelleAendern({ hzeMoeglich: true, eigenerAnteil: 'Kurs bezahlen' }),
    ),
  },
  {
    name: 'einen Schritt freigeben',
    tabelle: FREIGABEN.name,
    zelle: { zeile: 'F1-AAAAAA', spalte: FREIGABEN.spalten.von.kopf },
    bereite: vorhaben(
      freigeben('S2-AAAAAA', { von: 'Frau Leitung', am: STICHTAG }),
      freigabeZuruecknehmen('S1-AAAAAA'),
    ),
  },
];

/** A case with a partner of the house, and a Verweisung to it with consent; as bytes. */
export async function mappeFuerKooperation(): Promise<Uint8Array> {
  const offen = await mappeMit(BEISPIEL);
  const partner = { A7: 'P9', B7: 'Wohnhilfe am Markt', C7: 'Wohnungslosenhilfe' };
  for (const [zelle, wert] of Object.entries(partner)) offen.host.workbook.setCell('Partner', zelle, wert);
  await aendere(offen, verweisungAnlegen('P9', ANGABEN, EINWILLIGUNG));
  for (const was of ['Werkstatt erproben', 'Kurs besuchen'])
    await aendere(offen, schrittAnlegen({ ...SCHRITT, was }));
  await aendere(offen, freigeben('S1-AAAAAA', { von: 'Herr Leitung', am: STICHTAG }));
  return offen.host.save();
}
