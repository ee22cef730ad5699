/** What cooperation contributes to what is due. */
import type { Faelligkeitsquelle, Faelligkeitssicht, Weg } from '../../bausteine/faelliges';
import { artDerRegel, faelligkeitslage } from '../../bausteine/faelligkeitsart';
import { hatAlle, type Teile } from '../../mappe/teile';
import { faelligesDerKooperation, type Kooperationsart } from './fach/faelliges';
import { KOOPERATIONSTABELLEN, readKooperation } from './fach/readKooperation';
import { ZU_DEN_EINWILLIGUNGEN, ZU_DEN_VERWEISUNGEN, ZUR_FALLKONFERENZ } from './texte/faelliges';

const weg = (label: string, reiter: string): readonly Weg[] => [{ label, ziel: { reiter } }];
const VERWEISUNGEN = weg(ZU_DEN_VERWEISUNGEN, 'verweisungen');

/** Only what is looked at: a printed sheet that somebody has deleted hides nothing that is due. */
const TEILE: Teile = { listen: KOOPERATIONSTABELLEN, felder: [] };

/** Feedback, first contacts, consents that end, tasks of Fallkonferenzen. */
export const KOOPERATION_FAELLIGES: Faelligkeitsquelle<Kooperationsart> = {
  teile: TEILE,
  arten: {
    rueckmeldung: artDerRegel('rueckmeldung', VERWEISUNGEN),
    beratungFragen: artDerRegel('beratungFragen', VERWEISUNGEN),
    erstkontakt: artDerRegel('erstkontakt', VERWEISUNGEN),
    einwilligungsende: artDerRegel('einwilligungsende', weg(ZU_DEN_EINWILLIGUNGEN, 'einwilligungen')),
    konferenzaufgabe: artDerRegel('konferenzaufgabe', weg(ZUR_FALLKONFERENZ, 'fallkonferenz')),
  },
  faelliges: (sicht: Faelligkeitssicht) => {
    const lage = faelligkeitslage(sicht);
    // A workbook of before has none of these tables; with some of them missing nobody can tell.
    if (!hatAlle(sicht.inhalt, TEILE))
      return { ...faelligesDerKooperation({ ...lage, kooperation: null }), fehler: [] };
    const lesung = readKooperation(sicht.inhalt);
    const kooperation = lesung.ok ? lesung.wert : null;
    return { ...faelligesDerKooperation({ ...lage, kooperation }), fehler: lesung.ok ? [] : lesung.fehler };
  },
};
