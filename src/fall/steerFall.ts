/** The way of one case through tables P, K, G and Z: results, what is still possible, warnings and reasons. */
import { decide } from '../decision/table';
import type { BetreuungFacts, BetreuungRow, Stelle } from '../rules/betreuung';
import { betreuungAus, istEinOrt } from '../rules/betreuungsworte';
import type { GueltigFacts } from '../rules/gueltig';
import { geltungsgrund, gueltigeAntwort } from '../rules/gueltig';
import type { Betreuung, Kennung, ZehnGrund } from '../rules/vocabulary';
import { FACHTEAM_LABEL, ZEHN_GRUENDE } from '../rules/vocabulary';
import type { Befund } from './befund';
import { befundVon } from './befund';
import type { BetreuungErgebnis, KennungErgebnis, ProfillageErgebnis, Steuerung } from './ergebnis';
import { explain } from './explain';
import type { Fall } from './fall';
import { findHinweise } from './hinweise';
import type { Lage } from './lage';
import { lageVon } from './lage';
import { fragenAuf } from './moeglich';
import { isYoungerThan } from '../listen/plainDate';

/**
 * Steers one case. Total: every checked case has an answer, and where inputs are missing the answer says so.
 * Source: tables P, K, G, Z and the completions of the Fachkonzept (S0, S1).
 */
export function steerFall(fall: Fall): Steuerung {
  const lage = lageVon(fall);
  return steuerungAus(fall, lage, befundVon(lage));
}

/** The same for a case whose Lage has been decided already. */
export function steuerungAus(fall: Fall, lage: Lage, befund: Befund): Steuerung {
  const { profillage, kennung, betreuung, hinweise, betreuungRow } = ohneBegruendung(fall, lage, befund);
  const begruendung = explain({ fall, rows: befund.rows, kennung, betreuung, betreuungRow });
  return { profillage, kennung, betreuung, hinweise, begruendung };
}

/** What a case is steered to, without the reasons, and the row of table Z that holds. */
interface OhneBegruendung extends Omit<Steuerung, 'begruendung'> {
  readonly betreuungRow: BetreuungRow;
}

/** The same for somebody who does not ask why. */
export function ohneBegruendung(fall: Fall, lage: Lage, befund: Befund): OhneBegruendung {
  const { rows } = befund;
  const profillage = profillageErgebnis(fall, lage, befund);
  const kennung = kennungErgebnis(fall, befund);
  const facts = betreuungFacts(fall, kennung.gueltig);
  const row = decide(fall.regelsatz.betreuung, facts);
  const betreuung = betreuungErgebnis(fall, row);
  const quelle = { fall, lage, rows, profillage, kennung, betreuungFacts: facts, betreuungRow: row };
  return { profillage, kennung, betreuung, hinweise: findHinweise(quelle), betreuungRow: row };
}

function profillageErgebnis(
  fall: Fall,
  { festgelegt }: Lage,
  { rows, profillage }: Befund,
): ProfillageErgebnis {
  const { errechnet, moeglich, achsen } = profillage;
  return {
    errechnet,
    regel: moeglich.length === 1 ? (rows.profil[0]?.id ?? null) : null,
    moeglich,
    entscheidendeFragen: fragenAuf(achsen, fall),
    festgelegt,
    gueltig: festgelegt ?? errechnet,
  };
}

function kennungErgebnis(fall: Fall, { rows, kennung, geprueft }: Befund): KennungErgebnis {
  const { errechnet, moeglich, achsen } = kennung;
  const facts = gueltigFacts(fall.bfm, { errechnet, geprueft });
  const row = decide(fall.regelsatz.gueltig, facts);
  return {
    errechnet,
    regel: moeglich.length === 1 ? (rows.kennung[0]?.id ?? null) : null,
    geprueft,
    gueltig: gueltigeAntwort(row, facts),
    gueltigDurch: row.id,
    gueltigAus: geltungsgrund(row, facts),
    untergrund: untergrundVon(fall),
    moeglich,
    entscheidendeFragen: fragenAuf(achsen, fall),
  };
}

/** The facts of table G for both results of table K. */
export function gueltigFacts(
  { status, kriterium }: Pick<Fall['bfm'], 'status' | 'kriterium'>,
  { errechnet, geprueft }: Pick<KennungErgebnis, 'errechnet' | 'geprueft'>,
): GueltigFacts {
  return { status, kriterium, geprueft: geprueft !== null, rest: geprueft ?? errechnet };
}

function untergrundVon(fall: Fall): ZehnGrund | null {
  return ZEHN_GRUENDE.find((grund) => grund === fall.festlegung) ?? null;
}

/** The facts of table Z for a Kennung. */
export function betreuungFacts(fall: Fall, kennung: Kennung): BetreuungFacts {
  return {
    status: fall.bfm.status,
    kennung,
    festlegung: fall.festlegung,
    neukunde: fall.neukunde,
    fachteam: fall.fachteam,
    bisherExter: betreuungAus(fall.bisherigeBetreuung, fall.betreuungsworte) === 'Externes Fallmanagement',
    exterPlatzFrei: fall.exterPlatzFrei,
    paragraph428: fall.paragraph428,
  };
}

function betreuungErgebnis(fall: Fall, row: BetreuungRow): BetreuungErgebnis {
  const vorschlag = betreuungVon(row.then, fall);
  const wechsel = wechselVon(fall, vorschlag);
  return { vorschlag, regel: row.id, zusatz: row.zusatz ?? null, wechsel };
}

function wechselVon({ bisherigeBetreuung, betreuungsworte }: Fall, vorschlag: Betreuung): boolean | null {
  if (bisherigeBetreuung.trim() === '' || vorschlag === 'bisherige Betreuung') return false;
  const bisher = betreuungAus(bisherigeBetreuung, betreuungsworte);
  return bisher === null ? null : !istEinOrt(bisher, vorschlag);
}

function betreuungVon(stelle: Stelle, fall: Fall): Betreuung {
  if (stelle === 'Fachteam')
    return fall.fachteam ? (FACHTEAM_LABEL[fall.fachteam] as Betreuung) : 'Fallmanagement';
  if (stelle !== 'Arbeitsvermittlung' || fall.geburtsdatum === null) return stelle;
  const jung = isYoungerThan(fall.regelsatz.schwellen.alterUe25, fall.geburtsdatum, fall.stichtag);
  return jung ? 'Arbeitsvermittlung U25' : 'Arbeitsvermittlung Ü25';
}
