/** What there is to see of a case in or before the bFM: where it stands, what may come next, who may read. Pure. */
import { type Entscheidungsmappe, entscheidungsmappe } from '../fach/entscheidungsmappe';
import type { Bfmangaben } from '../fach/bfmlage';
import { type Kontakt, letzterKontakt } from '../fach/kontakt';
import type { Neukundepunkt } from '../fach/readNeukunde';
import type { Schrittlage } from '../fach/schrittpruefung';
import { zugangspruefung } from '../fach/zugangspruefung';
import type { Fehler } from '../../../../listen/fehler';
import { istRelevant } from '../../../../fall/lage';
import { BEDARFE, BEDARFE_DER_ACHT } from '../../../../rules/vocabulary';
import { type Grundlage, kennungText } from '../../vermerke/texte/vermerk';
import type { Aktenblick } from '../../../../mappe/akteAendern';
import { readPlan, PLAN_DATUM } from '../../../plan';
import { type Verlaufsblick, verlaufsblick } from '../../../verlauf';
import type { Bestand } from '../../vermerke/tresor/typen';
import type { Berechtigt } from '../../vermerke/vorhaben/berechtigtenliste';
import { bestandAus, istEingerichtet } from '../../vermerke/vorhaben/berechtigteZeilen';
import { type Vermerkzeile, vermerkzeilenAus } from '../../vermerke/vorhaben/vermerke';
import { notierteKontakte } from '../../wiedervorlagen/fach/kontakte';
import { bfmangabenAus } from './bfmangaben';

export interface Fallblick {
  readonly schrittlage: Schrittlage;
  /** On what a decision of today would rest, for its Vermerk. */
  readonly grundlage: Grundlage;
  readonly betreffzeilen: readonly string[];
  readonly berechtigte: readonly Berechtigt[];
  readonly vermerke: readonly Vermerkzeile[];
  /** What the workbook holds of their protection. */
  readonly tresorbestand: Bestand;
  /** Whether there is one. */
  readonly schutzEingerichtet: boolean;
  readonly neukunde: readonly Neukundepunkt[];
  /** What this Bereich knows of the case; what falls due is computed from it. */
  readonly lage: Bfmangaben;
  /** The last contact with the person; null where none is known. */
  readonly letzterKontakt: Kontakt | null;
  /** For the talk about the end; null outside of the bFM. */
  readonly entscheidung: Entscheidungsmappe | null;
  /** Entries that could not be understood. */
  readonly fehler: readonly Fehler[];
}

/** Looks at a case. */
export function fallblick(aktenblick: Aktenblick): Fallblick {
  const { fall, heute, inhalt } = aktenblick;
  const verlauf = verlaufsblick(aktenblick);
  const { angaben, fehler, betreffzeilen, lokaleKriterien, berechtigte } = bfmangabenAus(aktenblick, verlauf);
  const { kette, aufnahmen, hausregeln, hatVertretung } = angaben;
  const plan = readPlan(inhalt);
  const vermerke = vermerkzeilenAus(inhalt);
  const tresorbestand = bestandAus(inhalt, berechtigte, fall.kundennummer);
  return {
    schrittlage: {
      kette,
      zugang: zugangspruefung(fall),
      einschaetzung: { fmEinschaetzung: fall.fmEinschaetzung, fmGrund: fall.fmGrund },
      profilingAbgeschlossen: aufnahmen.length > 0,
      hatVertretung,
      hausregeln,
      lokaleKriterien,
      heute,
    },
    grundlage: grundlageVon(aktenblick, verlauf),
    betreffzeilen,
    berechtigte,
    vermerke,
    tresorbestand,
    schutzEingerichtet: istEingerichtet(tresorbestand),
    neukunde: angaben.neukundePunkte,
    lage: angaben,
    letzterKontakt: letzterKontakt({ ...angaben, vermerke, notierte: notierteKontakte(inhalt) }, heute),
    entscheidung: entscheidungsmappe({ ...angaben, heute, plan: plan.ok ? plan.wert : null }),
    fehler: [
      ...verlauf.fehler,
      ...fehler,
      ...inhalt.feld(PLAN_DATUM).fehler,
      ...(plan.ok ? [] : plan.fehler),
    ],
  };
}

function grundlageVon({ fall, ergebnis }: Aktenblick, { gueltig }: Verlaufsblick): Grundlage {
  const { profillage, kennung } = ergebnis.steuerung;
  const letztes = gueltig.at(-1);
  const { noetig, offen, verdichtet } = zugangspruefung(fall);
  return {
    profiling: letztes === undefined ? null : { nr: letztes.nr, datum: letztes.datum },
    profillage: profillage.gueltig,
    kennung: kennungText(kennung),
    bedarfe: BEDARFE.filter(
      ({ id }) => BEDARFE_DER_ACHT.includes(id) && istRelevant(fall.bedarfe[id], fall.regelsatz.schwellen),
    ).map(({ label }) => label),
    noetig,
    offen,
    verdichtet,
  };
}
