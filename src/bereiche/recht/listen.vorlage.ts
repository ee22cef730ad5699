/** How the table of the legal labels looks in the template. */
import { spalte, vorlage } from '../../listen/vorlage';
import { RECHTSLISTE } from './listen';

export const RECHT_VORLAGE = vorlage(RECHTSLISTE, {
  id: spalte(14),
  label: spalte(40),
  wofuer: spalte(42),
  vorgabe: spalte(24),
  gueltigVon: spalte(
    11.5,
    'Erster Tag als TT.MM.JJJJ. Nur ausfüllen, wenn etwas anderes gilt als die Vorgabe.',
  ),
  gueltigBis: spalte(
    11.5,
    'Letzter Tag als TT.MM.JJJJ. Nur ausfüllen, wenn etwas anderes gilt als die Vorgabe.',
  ),
  anbieten: spalte(16, 'ja oder nein, gleich welcher Tag ist. Leer: nach den Tagen.'),
  geprueftAm: spalte(11.5, 'Tag, an dem Ihr Haus die Angabe zuletzt geprüft hat, als TT.MM.JJJJ.'),
  geprueftVon: spalte(18, 'Wer hat sie geprüft? Ohne Namen zählt die Prüfung nicht.'),
});
