/** Every way in which changing the list of those who may read fails. */
import type {
  AnlegeErgebnis,
  EntfernenErgebnis,
  ErneuernErgebnis,
  HinzufuegenErgebnis,
  PasswortAendernErgebnis,
  PasswortSetzenErgebnis,
} from './typen';

type Ausgang = (
  | AnlegeErgebnis
  | HinzufuegenErgebnis
  | EntfernenErgebnis
  | PasswortAendernErgebnis
  | PasswortSetzenErgebnis
  | ErneuernErgebnis
)['art'];

type Gelungen = 'angelegt' | 'hinzugefuegt' | 'entfernt' | 'geaendert' | 'gesetzt' | 'erneuert';

/** Why nothing was changed; `veraltet` is said for everything that needs the keys, hence an error of its own. */
export type Berechtigungsmangel =
  Exclude<Ausgang, Gelungen | 'veraltet'> | 'schonEingerichtet' | 'letzteVertretung';
