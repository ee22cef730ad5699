/** Which fields each group of a packet consists of: a closed list. What is not in it is on no sheet that is handed over. */
import type { BedarfId, RessourcenbereichId } from '../../../rules/vocabulary';
import { BEDARFE_DER_ACHT } from '../../../rules/vocabulary';
import type { Anlass } from './anlaesse';
import type { Datengruppe } from './vokabular';

/** In the order of the sheet. */
export const PAKETFELDER = {
  name: { gruppe: 'kontakt', label: 'Name' },
  kontaktweg: { gruppe: 'kontakt', label: 'So zu erreichen' },
  anlass: { gruppe: 'anlass', label: 'Anlass' },
  auftrag: { gruppe: 'anlass', label: 'Auftrag' },
  rueckmeldung: { gruppe: 'anlass', label: 'Gewünschte Rückmeldung' },
  einschaetzungen: { gruppe: 'bedarfe', label: 'Einschätzungen' },
  gesundheit: { gruppe: 'gesundheit', label: 'Einschätzungen zur Gesundheit' },
  ziel: { gruppe: 'ziel', label: 'Ziel' },
  zielBis: { gruppe: 'ziel', label: 'Ziel bis' },
  schritte: { gruppe: 'plan', label: 'Schritte' },
  schritte16a: { gruppe: 'angebote16a', label: 'Schritte zu Leistungen nach § 16a' },
} as const satisfies Readonly<Record<string, { readonly gruppe: Datengruppe; readonly label: string }>>;
export type Paketfeldname = keyof typeof PAKETFELDER;

export const PAKETFELDNAMEN = Object.keys(PAKETFELDER) as readonly Paketfeldname[];

/** The fields of these groups, in the order of the sheet. */
export function felderVon(gruppen: readonly Datengruppe[]): readonly Paketfeldname[] {
  return PAKETFELDNAMEN.filter((name) => gruppen.includes(PAKETFELDER[name].gruppe));
}

/** What says something about health, in doubt too: passed on only where that is expressly allowed (Art. 9 DSGVO). */
const ZUR_GESUNDHEIT: readonly (BedarfId | RessourcenbereichId)[] = [
  'gesundheitlicheLeistungsfaehigkeit',
  'intellektuelleLeistungsfaehigkeit',
  'leistungsfaehigkeit',
];

/** Whether an Anlass says something about health by its very name. */
export function istZurGesundheit(anlass: Anlass): boolean {
  return ZUR_GESUNDHEIT.includes(anlass);
}

/** The ratings that each of the two groups with ratings holds; together they are the eight of S1. */
export const EINSCHAETZUNGEN: Readonly<Record<'einschaetzungen' | 'gesundheit', readonly BedarfId[]>> = {
  einschaetzungen: BEDARFE_DER_ACHT.filter((id) => !istZurGesundheit(id)),
  gesundheit: BEDARFE_DER_ACHT.filter(istZurGesundheit),
};

/** What is to be told back; of counselling nothing but how it stands (S2). */
export const RUECKMELDEWUNSCH = {
  kurz: 'kurz, was erreicht ist und wie es weitergeht',
  vertraulich: 'nur, ob es Kontakt gibt, ob die Beratung läuft oder beendet ist; nichts zum Inhalt',
} as const;
