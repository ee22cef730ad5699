/** From a decided row to what stands in its result cells. The words come from outside. */
import type { Steuerung } from '../../../fall/ergebnis';
import type { Fall } from '../../../fall/fall';
import { type PlainDate, serialOfDate } from '../../../listen/plainDate';
import type { Zellwert } from '../../../listen/werte';
import { istRelevant } from '../../../fall/lage';
import { BEDARFE_DER_ACHT } from '../../../rules/vocabulary';
import type { Listenfall } from './liesZeile';
import type { Zeilenstand } from './faelligkeiten';

/** How many of the eight are surely relevant; open ones do not count. */
export function bedarfeDerAcht({ bedarfe, regelsatz }: Fall): number {
  return BEDARFE_DER_ACHT.filter((id) => istRelevant(bedarfe[id], regelsatz.schwellen)).length;
}

/** Whether as many of the eight are surely relevant as the bFM needs. */
export function hatGenugFuerBfm(fall: Fall): boolean {
  return bedarfeDerAcht(fall) >= fall.regelsatz.schwellen.bfm;
}

/** What computing a row leaves for due dates: the day from which three of the eight stand is kept, and cleared below. */
export function zeilenstandVon(
  { fall, bisher }: Listenfall,
  { kennung, betreuung }: Pick<Steuerung, 'kennung' | 'betreuung'>,
): Zeilenstand {
  const drei = hatGenugFuerBfm(fall);
  return {
    kennung: kennung.gueltig,
    betreuung: betreuung.vorschlag,
    dreiBedarfeSeit: drei ? (bisher.dreiBedarfeSeit ?? fall.stichtag) : null,
  };
}

/** Since when the Kennung holds: kept while it stays the same. */
export function kennungSeit({ fall, bisher }: Listenfall, { kennung }: Zeilenstand): PlainDate {
  return bisher.kennung === kennung ? (bisher.kennungSeit ?? fall.stichtag) : fall.stichtag;
}

/** A day as a cell holds it; '' for none. */
export function alsZelle(tag: PlainDate | null | undefined): Zellwert {
  return tag === null || tag === undefined ? '' : serialOfDate(tag);
}
