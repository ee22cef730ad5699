/** Asks the rules letter by letter whether a goal is SMARTER on a given day. Incomplete is shown, never refused. */
import type {
  MangelRow,
  SmarterFacts,
  SmarterFeld,
  SmarterId,
  SmarterKriterium,
  SmarterMangel,
} from '../regeln/smarter';
import { gehtWeiter, SMARTER, UEBERPRUEFUNG_MONATE } from '../regeln/smarter';
import type { PlainDate } from '../../../listen/plainDate';
import { fristEnde } from '../../../listen/frist';
import type { Ziel } from '../listen';

/** The answer for one letter. */
export interface SmarterBefund {
  readonly id: SmarterId;
  /** `nochNicht`: not asked for yet (the review lies ahead). */
  readonly stand: 'erfuellt' | 'fehlt' | 'nochNicht';
  /** The condition in words. */
  readonly words: string;
  readonly maengel: readonly SmarterMangel[];
  /** The field to look at. */
  readonly feld: SmarterFeld;
}

/** The seven letters of a goal, in their order. */
export function smarterPruefung(ziel: Ziel, stichtag: PlainDate): readonly SmarterBefund[] {
  const facts = factsVon(ziel, stichtag);
  return SMARTER.map((kriterium) => befund(kriterium, kriterium.id, facts));
}

function befund(kriterium: SmarterKriterium, id: SmarterId, facts: SmarterFacts): SmarterBefund {
  const { words, feld } = kriterium;
  if (!kriterium.faellig(facts)) return { id, stand: 'nochNicht', words, maengel: [], feld };
  const maengel = (kriterium.maengel as readonly MangelRow<SmarterMangel>[]).filter(({ when }) =>
    when(facts),
  );
  return {
    id,
    stand: maengel.length === 0 ? 'erfuellt' : 'fehlt',
    words,
    maengel: maengel.map(({ code }) => code),
    feld: maengel[0]?.feld ?? feld,
  };
}

function factsVon(ziel: Ziel, stichtag: PlainDate): SmarterFacts {
  const beginn = fristBeginn(ziel);
  return {
    ...ziel,
    spaetestens: beginn === null ? null : fristEnde(beginn, UEBERPRUEFUNG_MONATE.wert),
    stichtag,
  };
}

/** The day the next review counts from: the agreement, or the last review of a goal that goes on after it. */
function fristBeginn(ziel: Ziel): PlainDate | null {
  return gehtWeiter(ziel) ? (ziel.ueberprueftAm ?? ziel.vereinbartAm) : ziel.vereinbartAm;
}
