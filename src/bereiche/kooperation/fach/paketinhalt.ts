/** What the allowed fields of a packet say. Knows the closed list of fields, and makes one of it at a time. Pure. */
import type { Fall } from '../../../fall/fall';
import { germanDate } from '../../../listen/plainDate';
import { BEDARFE, STUFE_LABEL, STUFE_OFFEN_LABEL, type BedarfId } from '../../../rules/vocabulary';
import {
  frageZumSchritt,
  fristText,
  gemeinsamesZiel,
  ist16aSchritt,
  type Plan,
  type Schritt,
  schritteDesPlans,
  schrittText,
  weitereWoerter,
  WER_LABEL,
  wort16aIn,
} from '../../plan';
import type { Verweisung } from '../listen';
import { ANLASS_LABEL } from '../regeln/anlaesse';
import {
  EINSCHAETZUNGEN,
  felderVon,
  istZurGesundheit,
  type Paketfeldname,
  RUECKMELDEWUNSCH,
} from '../regeln/paketfelder';
import type { Datengruppe } from '../regeln/vokabular';

/** One line of a field; with who and by when for a step. */
export interface Paketzeile {
  readonly text: string;
  readonly wer?: string;
  readonly wann?: string;
}

export interface Paketfeld {
  readonly feld: Paketfeldname;
  readonly zeilen: readonly Paketzeile[];
}

/** Why an allowed field is not there, or not all of it. */
export type Auslassungsgrund = 'leer' | 'gesundheit' | 'nichtVereinbart' | 'paragraph16a';

export interface Auslassung {
  readonly feld: Paketfeldname;
  readonly warum: Auslassungsgrund;
}

/** Where the values come from. */
export interface Inhaltsquelle {
  readonly verweisung: Verweisung;
  readonly fall: Pick<Fall, 'name' | 'bedarfe'>;
  readonly kontaktweg: string;
  readonly plan: Plan | null;
  /** Whether only the state may come back, and no contents (§ 16a). */
  readonly vertraulich: boolean;
}

/** Either what a field says, or why it says nothing. */
type Feldwert = readonly Paketzeile[] | Auslassungsgrund;

/** The fields of these groups: what each of them says, and which are left out. */
export function paketinhalt(
  gruppen: readonly Datengruppe[],
  quelle: Inhaltsquelle,
): { readonly felder: readonly Paketfeld[]; readonly ausgelassen: readonly Auslassung[] } {
  const werte = felderVon(gruppen).map((feld) => ({ feld, wert: FELDWERT[feld](quelle, gruppen) }));
  const felder = werte.flatMap(({ feld, wert }): Paketfeld[] =>
    typeof wert === 'string' || wert.length === 0 ? [] : [{ feld, zeilen: wert }],
  );
  const leere = werte.flatMap(({ feld, wert }): Auslassung[] => {
    if (typeof wert === 'string') return [{ feld, warum: wert }];
    return wert.length === 0 ? [{ feld, warum: 'leer' }] : [];
  });
  return { felder, ausgelassen: [...leere, ...verschwiegene(gruppen, quelle)] };
}

/** That steps were left out is said of the steps, too, where some of them are there. */
function verschwiegene(gruppen: readonly Datengruppe[], { plan }: Inhaltsquelle): Auslassung[] {
  if (plan === null || !gruppen.includes('plan') || gruppen.includes('angebote16a')) return [];
  return schritteIn(plan, true).length > 0 ? [{ feld: 'schritte', warum: 'paragraph16a' }] : [];
}

const einText = (text: string): Feldwert => (text.trim() === '' ? [] : [{ text: text.trim() }]);

const FELDWERT: Readonly<
  Record<Paketfeldname, (quelle: Inhaltsquelle, gruppen: readonly Datengruppe[]) => Feldwert>
> = {
  name: ({ fall }) => einText(fall.name),
  kontaktweg: ({ kontaktweg }) => einText(kontaktweg),
  anlass: ({ verweisung: { anlass } }, gruppen) => {
    if (anlass === null) return [];
    if (istZurGesundheit(anlass) && !gruppen.includes('gesundheit')) return 'gesundheit';
    return einText(ANLASS_LABEL[anlass]);
  },
  auftrag: ({ verweisung }) => einText(verweisung.auftrag),
  rueckmeldung: ({ verweisung: { rueckmeldungFaellig }, vertraulich }) => {
    const wunsch = RUECKMELDEWUNSCH[vertraulich ? 'vertraulich' : 'kurz'];
    const bis = rueckmeldungFaellig === null ? '' : `; bis ${germanDate(rueckmeldungFaellig)}`;
    return einText(`${wunsch}${bis}`);
  },
  einschaetzungen: (quelle) => einschaetzungen(EINSCHAETZUNGEN.einschaetzungen, quelle),
  gesundheit: (quelle) => einschaetzungen(EINSCHAETZUNGEN.gesundheit, quelle),
  ziel: ({ plan }, gruppen) => {
    const ziel = plan === null ? null : gemeinsamesZiel(plan);
    if (plan === null || ziel === null) return 'nichtVereinbart';
    return klingtNach16a(ziel.ziel, plan) && !gruppen.includes('angebote16a')
      ? 'paragraph16a'
      : einText(ziel.ziel);
  },
  zielBis: ({ plan }) => {
    const termin = plan === null ? null : (gemeinsamesZiel(plan)?.termin ?? null);
    return termin === null ? [] : einText(germanDate(termin));
  },
  schritte: ({ plan }) => (plan === null ? [] : schritteIn(plan, false)),
  schritte16a: ({ plan }) => (plan === null ? [] : schritteIn(plan, true)),
};

function einschaetzungen(ids: readonly BedarfId[], { fall }: Inhaltsquelle): Paketzeile[] {
  return BEDARFE.filter(({ id }) => ids.includes(id)).map(({ id, label }) => {
    const stufe = fall.bedarfe[id];
    return { text: `${label}: ${stufe === null ? STUFE_OFFEN_LABEL : STUFE_LABEL[stufe]}` };
  });
}

/** Steps that say what is to be done. What may be about § 16a counts as that until somebody has said that it is not. */
function schritteIn(plan: Plan, zu16a: boolean): Paketzeile[] {
  return schritteDesPlans(plan)
    .filter((each) => schrittText(each) !== '')
    .filter((each) => istZu16a(each, plan) === zu16a)
    .map(schrittzeile);
}

function istZu16a(schritt: Schritt, plan: Plan): boolean {
  return ist16aSchritt(schritt, plan.angebote) || frageZumSchritt(schritt, plan) !== null;
}

function klingtNach16a(text: string, plan: Plan): boolean {
  return wort16aIn(text, weitereWoerter(plan.inhalte.weitereWoerter)) !== null;
}

function schrittzeile(schritt: Schritt): Paketzeile {
  const { wer } = schritt;
  return { text: schrittText(schritt), wer: wer === null ? '' : WER_LABEL[wer], wann: fristText(schritt) };
}
