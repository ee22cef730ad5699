/** How the tables of this Bereich look in the template. */
import { spalte, vorlage } from '../../../listen/vorlage';
import { WIEDERVORLAGEN } from './listen';

export const WIEDERVORLAGEN_VORLAGE = vorlage(WIEDERVORLAGEN, {
  id: spalte(10),
  faelligAm: spalte(23, 'Tag als TT.MM.JJJJ. Ist er vorbei und nichts erledigt, steht „überfällig“ daneben.'),
  tag: spalte(13, 'Wochenende oder Feiertag; das Integrationstool trägt es ein.'),
  anlass: spalte(40, 'Was ist zu tun? Eigene Wiedervorlagen einfach in die nächste freie Zeile schreiben.'),
  hinweis: spalte(27, 'Freiwillig: was man dazu wissen muss.'),
  erledigtAm: spalte(11.5, 'Tag als TT.MM.JJJJ. Leer lassen, solange es offen ist.'),
  erledigtVon: spalte(18, 'Wer hat es erledigt?'),
  ausgang: spalte(11, 'erledigt oder entfallen. Leer lassen, solange es offen ist.'),
});
