/** The sentences of the errors that only the bFM knows. */
import type { Satz } from '../../../fall/texte/fehler';
import type { ProzessFehler } from '../prozess/fach/fehler';
import { BERECHTIGUNGSMANGEL, mangelSatz } from '../prozess/texte/fallmanagementFehler';
import type { VermerkeFehler } from '../vermerke/tresor/fehler';
import type { WiedervorlagenFehler } from '../wiedervorlagen/fach/fehler';

type BfmFehler = ProzessFehler | VermerkeFehler | WiedervorlagenFehler;

export const BFM_SAETZE: { readonly [Code in BfmFehler]: Satz<Code> } = {
  SCHRITT_NICHT_MOEGLICH: (f) => mangelSatz(f.mangel, f.luecken),
  VERMERKSCHUTZ_VERALTET: () =>
    'Der Schutz der FM-Vermerke wurde inzwischen geändert. Es wurde nichts geschrieben. Bitte öffnen Sie die Vermerke noch einmal mit Ihrem Passwort.',
  VERMERKLISTE_FREMD: () =>
    'Die Liste der FM-Vermerke in der Tabelle der Berechtigten fehlt, ist älter als bei Ihrer letzten Öffnung oder stammt nicht von diesem Schutz. Es wurde nichts geschrieben. Bitte prüfen Sie im Abschnitt „Schutz der FM-Vermerke“, was dort steht, und versiegeln Sie die Liste dort neu.',
  BERECHTIGUNG_NICHT_MOEGLICH: (f) => BERECHTIGUNGSMANGEL[f.mangel],
  WIEDERVORLAGE_FEHLT: () =>
    'Diese Wiedervorlage ist schon erledigt, oder ihre Zeile fehlt. Bitte lesen Sie die Fallmappe neu.',
  VERMERK_ZU_LANG: (f) =>
    `Der Vermerk ist für eine Zelle zu lang. Bitte kürzen Sie ihn um etwa ${f.zuViel} Zeichen.`,
};
