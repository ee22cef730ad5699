/** The one thing to do next in a case: the first row of the table that holds. Pure. */
import { BEDARFE, RESSOURCENBEREICHE } from '../../../../rules/vocabulary';
import { offenesZiel } from '../../../plan';
import type { Momentaufnahme } from '../../../verlauf';
import { dringlichkeit } from '../../wiedervorlagen/fach/dringlichkeit';
import { bekannt, type Heutelage, istBekannt, type Termin } from './heutelage';
import { eingeschaetzte, naechsterPlanschritt, offeneFragen } from './ueberblick';

/** What there is to do. */
export type Hauptschritt =
  | 'beginnen'
  | 'fortsetzen'
  | 'klaeren'
  | 'ansehen'
  | 'abschliessen'
  | 'bfm'
  | 'ueberpruefen'
  | 'foerderziel'
  | 'ziel'
  | 'schritt'
  | 'erneut';

/** Kinds of what is due that a decision about the bFM settles. */
const BFM_ENTSCHEIDUNGEN: readonly string[] = ['uebernahme', 'bfmEntscheidung', 'fortfuehrung', 'bfmEnde'];

/** First the talk of today, then what is due, then the plan. Of a part that cannot be told nothing is concluded. */
const TABELLE: readonly (readonly [Hauptschritt, (lage: Heutelage) => boolean])[] = [
  ['beginnen', (lage) => eingeschaetzte(lage) === 0],
  ['fortsetzen', (lage) => istNeu(lage) && eingeschaetzte(lage) < BEDARFE.length],
  ['klaeren', (lage) => istNeu(lage) && !lage.verdeckt && offeneFragen(lage).length > 0],
  ['ansehen', (lage) => istNeu(lage) && (lage.verdeckt || lage.stand !== 'aktuell')],
  ['abschliessen', (lage) => istNeu(lage) && istBekannt(lage.aufnahmen)],
  ['bfm', wartetAufEntscheidung],
  ['ueberpruefen', ({ offen, heute }) => termine(offen).some((each) => istUeberpruefung(each, heute))],
  ['foerderziel', (lage) => hatKeinZiel(lage) && lage.ergebnis.faz.foerderziel === null],
  ['ziel', hatKeinZiel],
  ['schritt', ({ plan }) => istBekannt(plan) && naechsterPlanschritt(plan) === null],
  ['ansehen', ({ aufnahmen }) => !istBekannt(aufnahmen)],
];

/** What to do next; a new Profiling where nothing else is left. */
export function hauptschritt(lage: Heutelage): Hauptschritt {
  return TABELLE.find(([, gilt]) => gilt(lage))?.[0] ?? 'erneut';
}

/** Whether something stands here that no Profiling has kept, as far as that can be told. */
function istNeu({ aufnahmen, fall, ergebnis, verdeckt }: Heutelage): boolean {
  const letzte = bekannt(aufnahmen)?.at(-1);
  if (letzte === undefined) return true;
  const { gueltig } = ergebnis.steuerung.profillage;
  return !istGleich(letzte, fall) || (!verdeckt && letzte.profillage !== gueltig);
}

function istGleich(a: Pick<Momentaufnahme, 'bedarfe' | 'ressourcenbereiche'>, b: typeof a): boolean {
  return (
    BEDARFE.every(({ id }) => a.bedarfe[id] === b.bedarfe[id]) &&
    RESSOURCENBEREICHE.every(({ id }) => a.ressourcenbereiche[id] === b.ressourcenbereiche[id])
  );
}

/** A decision about the bFM is due, or the Kennung proposes one that nobody has taken since the last Profiling. */
function wartetAufEntscheidung({ offen, heute, kette, aufnahmen, ergebnis, verdeckt }: Heutelage): boolean {
  const faellig = termine(offen).some(
    ({ art, faelligAm }) => BFM_ENTSCHEIDUNGEN.includes(art) && faelligAm <= heute,
  );
  if (faellig) return true;
  const letztes = bekannt(aufnahmen)?.at(-1);
  if (verdeckt || letztes === undefined || !istBekannt(kette)) return false;
  const draussen = kette.status === 'nichtImBfm' || kette.status === 'beendet';
  const entschieden = kette.zeilen.some(({ datum }) => datum >= letztes.datum);
  return draussen && !entschieden && ergebnis.steuerung.kennung.gueltig === 'bFM';
}

function istUeberpruefung({ art, faelligAm }: Termin, heute: Heutelage['heute']): boolean {
  const stufe = dringlichkeit(faelligAm, heute);
  return art === 'zielUeberpruefung' && stufe !== 'monat' && stufe !== 'spaeter';
}

function hatKeinZiel({ plan }: Heutelage): boolean {
  return istBekannt(plan) && offenesZiel(plan) === null;
}

function termine(offen: Heutelage['offen']): readonly Termin[] {
  return bekannt(offen) ?? [];
}
