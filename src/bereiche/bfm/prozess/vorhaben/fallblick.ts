/** What there is to see of a case in or before the bFM: where it stands, what may come next, what is due, who may read. Pure. */
import {
  berechneWiedervorlagen,
  type Wiedervorlagenstand,
} from '../../wiedervorlagen/fach/berechneWiedervorlagen';
import { type Entscheidungsmappe, entscheidungsmappe } from '../fach/entscheidungsmappe';
import { readFmFelder } from '../fach/readFmFelder';
import { readBetreffzeilen, readHausregeln } from '../fach/readHausregeln';
import { type Neukundepunkt, readNeukunde } from '../fach/readNeukunde';
import { readStatuskette } from '../fach/readStatuskette';
import { readWiedervorlagen } from '../../wiedervorlagen/fach/readWiedervorlagen';
import type { Schrittlage } from '../fach/schrittpruefung';
import type { Wiedervorlagenlage } from '../../wiedervorlagen/fach/wiedervorlage';
import { zugangspruefung } from '../fach/zugangspruefung';
import type { Fehler } from '../../../../listen/fehler';
import { istRelevant } from '../../../../fall/lage';
import { BEDARFE, BEDARFE_DER_ACHT } from '../../../../rules/vocabulary';
import type { Grundlage } from '../../vermerke/texte/vermerk';
import type { Aktenblick } from '../../../../mappe/akteAendern';
import { readPlan, PLAN_DATUM } from '../../../plan';
import { type Verlaufsblick, verlaufsblick } from '../../../verlauf';
import { type Berechtigt, berechtigteAus } from '../../vermerke/vorhaben/berechtigteZeilen';
import { type Vermerkzeile, vermerkzeilenAus } from '../../vermerke/vorhaben/vermerke';

export interface Fallblick {
  readonly schrittlage: Schrittlage;
  /** On what a decision of today would rest, for its Vermerk. */
  readonly grundlage: Grundlage;
  readonly betreffzeilen: readonly string[];
  readonly berechtigte: readonly Berechtigt[];
  readonly vermerke: readonly Vermerkzeile[];
  readonly neukunde: readonly Neukundepunkt[];
  /** All that the Wiedervorlagen are computed from. */
  readonly lage: Wiedervorlagenlage;
  readonly wiedervorlagen: Wiedervorlagenstand;
  /** For the talk about the end; null outside of the bFM. */
  readonly entscheidung: Entscheidungsmappe | null;
  /** Entries that could not be understood. */
  readonly fehler: readonly Fehler[];
}

/** Looks at a case. */
export function fallblick(aktenblick: Aktenblick): Fallblick {
  const verlauf = verlaufsblick(aktenblick);
  const { lage, fehler, betreffzeilen, berechtigte } = wiedervorlagenlage(aktenblick, verlauf);
  const { heute, kette, aufnahmen, plan, hausregeln, hatVertretung } = lage;
  const { fall } = aktenblick;
  return {
    schrittlage: {
      kette,
      zugang: zugangspruefung(fall),
      profilingAbgeschlossen: aufnahmen.length > 0,
      hatVertretung,
      hausregeln,
      heute,
    },
    grundlage: grundlageVon(aktenblick, verlauf),
    betreffzeilen,
    berechtigte,
    vermerke: vermerkzeilenAus(aktenblick.inhalt),
    neukunde: lage.neukundePunkte,
    lage,
    wiedervorlagen: berechneWiedervorlagen(lage),
    entscheidung: entscheidungsmappe({ heute, kette, aufnahmen, plan }),
    fehler: [...verlauf.fehler, ...fehler],
  };
}

interface Gelesen {
  readonly lage: Wiedervorlagenlage;
  readonly betreffzeilen: readonly string[];
  readonly berechtigte: readonly Berechtigt[];
  readonly fehler: readonly Fehler[];
}

function wiedervorlagenlage({ fall, ergebnis, inhalt, heute }: Aktenblick, verlauf: Verlaufsblick): Gelesen {
  const hausregeln = readHausregeln(inhalt);
  const kette = readStatuskette(inhalt);
  const neukunde = readNeukunde(inhalt);
  const gespeichert = readWiedervorlagen(inhalt);
  const felder = readFmFelder(inhalt);
  const betreff = readBetreffzeilen(inhalt);
  const plan = readPlan(inhalt);
  const planDatum = inhalt.feld(PLAN_DATUM);
  const berechtigte = berechtigteAus(inhalt);
  const lage: Wiedervorlagenlage = {
    heute,
    stichtag: fall.stichtag,
    neukunde: fall.neukunde,
    zugang: fall.zugang,
    geburtsdatum: fall.geburtsdatum,
    betreuung: fall.bisherigeBetreuung,
    kennung: ergebnis.steuerung.kennung.gueltig,
    festlegung: fall.festlegung,
    kette,
    aufnahmen: verlauf.gueltig,
    plan: plan.ok ? plan.wert : null,
    planDatum: planDatum.wert,
    wechselOffen: verlauf.wechsel !== null && verlauf.wechsel.abgelehnt === null,
    ruecksprachen: verlauf.ruecksprachen,
    fm: felder.felder,
    neukundePunkte: neukunde.punkte,
    hatVertretung: berechtigte.some(({ rolle }) => rolle === 'vertretung'),
    hausregeln: hausregeln.regeln,
    gespeichert: gespeichert.zeilen,
  };
  const quellen = [hausregeln, kette, neukunde, gespeichert, felder, betreff, planDatum];
  return {
    lage,
    berechtigte,
    betreffzeilen: betreff.betreffzeilen,
    fehler: [...quellen.flatMap((each) => each.fehler), ...(plan.ok ? [] : plan.fehler)],
  };
}

function grundlageVon({ fall, ergebnis }: Aktenblick, { gueltig }: Verlaufsblick): Grundlage {
  const { profillage, kennung } = ergebnis.steuerung;
  const letztes = gueltig.at(-1);
  const { offen, verdichtet } = zugangspruefung(fall);
  return {
    profiling: letztes === undefined ? null : { nr: letztes.nr, datum: letztes.datum },
    profillage: profillage.gueltig,
    kennung: kennung.gueltig,
    kennungRegel: kennung.geprueft === null ? kennung.regel : null,
    bedarfe: BEDARFE.filter(({ id }) => BEDARFE_DER_ACHT.includes(id) && istRelevant(fall.bedarfe[id])).map(
      ({ label }) => label,
    ),
    offen,
    verdichtet,
  };
}
