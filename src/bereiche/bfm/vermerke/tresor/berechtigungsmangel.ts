/** Every way in which changing the list of those who may read fails. */
import type { HinzufuegenErgebnis, PasswortAendernErgebnis, WechselErgebnis } from './berechtigte';
import type { AnlegeErgebnis } from './typen';

type Ausgang = (AnlegeErgebnis | HinzufuegenErgebnis | WechselErgebnis | PasswortAendernErgebnis)['art'];

type Gelungen = 'angelegt' | 'hinzugefuegt' | 'wechsel' | 'geaendert';

/** Why nothing was changed; `veraltet` and `listeFremd` are said for everything that needs the keys, hence errors of their own. */
export type Berechtigungsmangel =
  | Exclude<Ausgang, Gelungen | 'veraltet' | 'listeFremd'>
  | 'schonEingerichtet'
  | 'letzteVertretung'
  /** Others changed the rows again and again meanwhile. */
  | 'nochmal'
  /** There are Vermerke that do not open, and nobody said to leave them as they are. */
  | 'vermerkeUnlesbar';
