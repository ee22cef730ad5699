/** What speaks against a step through the bFM, and against changing who may read, in sentences. */
import type { Schrittmangel } from '../fach/schrittmangel';
import type { Zugangsluecke } from '../fach/zugangspruefung';
import type { Berechtigungsmangel } from '../../vermerke/tresor/berechtigungsmangel';
import { PASSWORT_MINDESTLAENGE } from '../../vermerke/tresor/passwort';

const NICHT_ERFUELLT = 'Die formalen Kriterien sind nicht sicher erfüllt';
const STATTDESSEN =
  'Bitte ergänzen Sie, was offen ist, oder wählen Sie Einzelfallentscheidung oder lokales Zugangskriterium, jeweils mit Begründung.';

export const SCHRITTMANGEL: Record<Schrittmangel, string> = {
  KETTE_UNGUELTIG:
    'Die Reihe der Entscheidungen in der Tabelle „tblStatus“ ist nicht stimmig. Bitte berichtigen Sie sie zuerst.',
  SCHRITT_NICHT_ERLAUBT:
    'Beim jetzigen Status ist dieser Schritt nicht vorgesehen. Bitte lesen Sie die Fallmappe neu.',
  PROFILING_FEHLT:
    'Eine Vormerkung gibt es nur über das Profiling. Bitte schließen Sie zuerst unter „Profiling“ eines ab.',
  KRITERIUM_FEHLT: 'Es fehlt das Zugangskriterium. Bitte wählen Sie eines aus.',
  LOKALES_KRITERIUM_FEHLT:
    'Es fehlt, welches lokale Kriterium erfüllt ist. Erlaubt sind die Kriterien auf dem Blatt „Hauslisten“; bitte wählen Sie eines aus.',
  KRITERIEN_NICHT_ERFUELLT: `${NICHT_ERFUELLT}. ${STATTDESSEN}`,
  EINSCHAETZUNG_FEHLT:
    'Es fehlt die Einschätzung des Fallmanagements. Übernommen wird nur, wenn das bFM zu konkreten Integrationsfortschritten führt; bitte bestätigen Sie das oder entscheiden Sie gegen die Übernahme.',
  INTEGRIERT_FEHLT:
    'Es fehlt, ob die Person integriert und weiter leistungsberechtigt ist. Bitte wählen Sie eine Antwort.',
  UMSTAENDE_FEHLEN:
    'Das bFM wurde zuletzt als nicht zielführend beendet oder wegen unveränderter Umstände abgelehnt. Bitte nennen Sie in der Begründung, was sich seither geändert hat.',
  GRUND_FEHLT: 'Es fehlt der Grund. Bitte wählen Sie einen aus.',
  BEGRUENDUNG_FEHLT: 'Diese Entscheidung braucht eine Begründung. Bitte ergänzen Sie sie.',
  BETREFF_FEHLT: 'Es fehlt die Betreffzeile. Bitte wählen Sie eine aus oder schreiben Sie eine eigene.',
  FACHKRAFT_FEHLT: 'Es fehlt, wer entscheidet. Bitte öffnen Sie den Vermerkschutz mit Ihrem Namen.',
  VERTRETUNG_FEHLT:
    'Es ist keine Vertretung benannt. Vor der Übernahme braucht es mindestens eine; bitte nehmen Sie eine auf.',
  TERMIN_FEHLT: 'Es fehlt der Tag der nächsten Prüfung. Bitte geben Sie ihn ein.',
  TERMIN_ZU_SPAET:
    'Die nächste Prüfung liegt später, als das Haus erlaubt. Bitte wählen Sie einen früheren Tag.',
  TERMIN_VERGANGEN:
    'Die nächste Prüfung muss nach dem Tag der Entscheidung liegen. Bitte prüfen Sie den Tag.',
  DATUM_ZUKUNFT: 'Der Tag der Entscheidung liegt in der Zukunft. Erlaubt ist ein Tag bis heute.',
  DATUM_VOR_LETZTEM_SCHRITT:
    'Der Tag liegt vor der letzten Entscheidung. Erlaubt ist derselbe oder ein späterer Tag.',
};

const LUECKE: Record<Zugangsluecke, string> = {
  bedarfe: 'es sind weniger der acht Handlungsbedarfe, als das bFM braucht, ohne begründete Verdichtung',
  bedarfeOffen: 'von den acht Handlungsbedarfen sind noch welche nicht eingeschätzt',
  profillage: 'die Profillage ist nicht komplex',
  profillageOffen: 'die Profillage steht noch nicht fest',
  unbestaetigt: 'die Kennung bei festgelegter Profillage ist noch nicht bestätigt',
  prognose: 'eine Integration in den nächsten zwei Jahren gilt als nicht wahrscheinlich',
  prognoseOffen: 'die Integrationsprognose für die nächsten zwei Jahre fehlt',
  festlegung: 'mit § 10, § 53a oder „integriert“ gibt es keine Kennung bFM',
};

/** What speaks against a step, with what is missing where that is said. */
export function mangelSatz(mangel: Schrittmangel, luecken: readonly Zugangsluecke[]): string {
  if (mangel !== 'KRITERIEN_NICHT_ERFUELLT' || luecken.length === 0) return SCHRITTMANGEL[mangel];
  return `${NICHT_ERFUELLT}: ${luecken.map((each) => LUECKE[each]).join('; ')}. ${STATTDESSEN}`;
}

export const BERECHTIGUNGSMANGEL: Record<Berechtigungsmangel, string> = {
  schonEingerichtet:
    'Der Schutz der FM-Vermerke ist schon eingerichtet. Bitte lesen Sie die Fallmappe neu und öffnen Sie ihn mit einem Passwort.',
  fallmanagementFehlt: 'Es fehlt, wer das Fallmanagement führt. Bitte tragen Sie den Namen ein.',
  letzteVertretung:
    'Mindestens eine Vertretung muss benannt sein. Bitte nehmen Sie zuerst eine andere Vertretung auf.',
  letztesFallmanagement:
    'Mindestens eine Person des Fallmanagements muss lesen können. Bitte nehmen Sie zuerst eine andere auf.',
  eigenerEintrag:
    'Den eigenen Eintrag kann man nicht selbst entfernen. Bitte lassen Sie das eine andere berechtigte Person tun.',
  passwortZuKurz: `Das Passwort ist zu kurz oder enthält Zeichen, die niemand sieht. Nötig sind mindestens ${PASSWORT_MINDESTLAENGE} Zeichen, Leerzeichen nicht mitgezählt; gut sind mehrere Wörter hintereinander.`,
  nameUngueltig:
    'Der Name fehlt, ist schon vergeben oder sieht einem zum Verwechseln ähnlich, den das Integrationstool selbst braucht. Bitte geben Sie einen anderen Namen an.',
  unbekannt: 'Diese Person steht nicht mehr auf der Liste. Bitte lesen Sie die Fallmappe neu.',
  falschesPasswort:
    'Das Passwort stimmt nicht. Es wurde nichts geändert; bitte versuchen Sie es noch einmal.',
  unlesbar:
    'Der Schlüssel in dieser Zeile ist beschädigt. Es wurde nichts geändert; bitte stellen Sie die Zelle aus einer Sicherung der Mappe wieder her.',
  altesFormat:
    'Diese Zeile ist in einem Format geschrieben, das nicht gelesen wird. Bitte stellen Sie die Zelle aus einer Sicherung der Mappe wieder her.',
  gefaelscht:
    'Der Schlüssel in dieser Zeile ist gefälscht oder veraltet. Er wird nicht benutzt. Bitte stellen Sie die Zelle aus einer Sicherung der Mappe wieder her, oder lassen Sie sich ein neues Passwort setzen.',
  andererFall:
    'Die Zeile wurde für eine andere Kundennummer eingerichtet, als in der Mappe steht. Es wurde nichts geändert; bitte prüfen Sie die Kundennummer.',
  nochmal:
    'Die Liste der Berechtigten wurde zugleich an anderer Stelle geändert. Es gilt noch der bisherige Schlüssel; bitte versuchen Sie es noch einmal.',
  vermerkeUnlesbar:
    'Mindestens ein Vermerk lässt sich nicht öffnen. Er bliebe beim neuen Verschlüsseln, wie er ist. Bitte bestätigen Sie das, oder stellen Sie seine Zelle zuerst aus einer Sicherung der Mappe wieder her.',
};
