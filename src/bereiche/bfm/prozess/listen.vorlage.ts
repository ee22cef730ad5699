/** How the tables of this Bereich look in the template. */
import { spalte, vorlage } from '../../../listen/vorlage';
import { BETREFFLISTE, BETREUUNGSWORTE, HAUSREGELN, LOKALE_KRITERIEN, NEUKUNDE, STATUS } from './listen';

const WIRD_GEFUEHRT = 'Das Integrationstool führt diese Spalte.';

export const STATUS_VORLAGE = vorlage(STATUS, {
  datum: spalte(11.5, 'Tag der Entscheidung als TT.MM.JJJJ.'),
  schritt: spalte(20, 'Was wurde entschieden?'),
  status: spalte(16, 'Der Stand nach diesem Schritt.'),
  kriterium: spalte(
    18,
    'Auf welcher Grundlage kommt die Person in das bFM? Nur bei Vormerkung und Übernahme.',
  ),
  grund: spalte(
    26,
    'Warum wurde nicht übernommen oder beendet? Bei einem lokalen Zugangskriterium: welches? Die Begründung steht im geschützten Vermerk.',
  ),
  fachkraft: spalte(16, 'Wer hat entschieden?'),
  naechsterTermin: spalte(11.5, 'Bis wann ist über die Fortführung zu entscheiden? TT.MM.JJJJ.'),
  profiling: spalte(
    11,
    'Nummer des Profilings auf dem Blatt „Verlauf“, auf das sich die Entscheidung stützt.',
  ),
  regelwerk: spalte(11, WIRD_GEFUEHRT),
  vermerk: spalte(20, 'Zeichen des geschützten Vermerks mit der Begründung.'),
});

export const NEUKUNDE_VORLAGE = vorlage(NEUKUNDE, {
  id: spalte(14),
  label: spalte(52),
  erledigtAm: spalte(11.5, 'Tag, an dem der Punkt erledigt war, als TT.MM.JJJJ. Leer: noch offen.'),
  erledigtVon: spalte(20, 'Wer hat den Punkt erledigt?'),
  bemerkung: spalte(40, 'Freiwillig: was dazu festgehalten werden soll.'),
  entfaellt: spalte(
    10,
    'x, wenn der Punkt bei dieser Person nicht zutrifft. Wer das wann festgestellt hat, steht bei „Erledigt“.',
  ),
});

export const HAUSREGELN_VORLAGE = vorlage(HAUSREGELN, {
  id: spalte(10),
  label: spalte(34),
  wert: spalte(16),
  words: spalte(78),
});

export const BETREFFLISTE_VORLAGE = vorlage(BETREFFLISTE, {
  betreff: spalte(40, 'Eine Zeile, die beim Fortführen des bFM zur Auswahl steht. Eine je Zeile.'),
});

export const LOKALE_KRITERIEN_VORLAGE = vorlage(LOKALE_KRITERIEN, {
  kriterium: spalte(
    60,
    'Name des Kriteriums, eines je Zeile. Er steht später offen in der Mappe: bitte nichts Vertrauliches.',
  ),
  anbieten: spalte(24, 'nein: steht nicht mehr zur Auswahl. Leer oder ja: steht zur Auswahl.'),
});

export const BETREUUNGSWORTE_VORLAGE = vorlage(BETREUUNGSWORTE, {
  wort: spalte(60, 'Was bei Ihnen bei „Bisherige Betreuung“ steht, zum Beispiel der Name eines Teams.'),
  betreuung: spalte(24, 'Welche Betreuung damit gemeint ist.'),
});
