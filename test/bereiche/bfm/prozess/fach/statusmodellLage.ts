/** A case about which nothing is known but its steps through the bFM. */
import { EINGEBAUT } from '../../../../../src/rules/regelsatz';
import type { Statuskette } from '../../../../../src/bereiche/bfm/prozess/fach/statuskette';
import type { Wiedervorlagenlage } from './faelligkeiten';
import type { PlainDate } from '../../../../../src/listen/plainDate';
import { FM_FELDER, type FmFeld } from '../../../../../src/bereiche/bfm/prozess/regeln/vokabular';
import { HAUSREGEL_VORGABE } from '../../../../../src/rules/hausregeln';

const KEINE_TAGE = Object.fromEntries(FM_FELDER.map((feld) => [feld, null])) as Record<FmFeld, null>;

/** What Wiedervorlagen are computed from, on a day, with so many months between two reviews. */
export function wiedervorlagenlage(kette: Statuskette, heute: PlainDate, monate: number): Wiedervorlagenlage {
  return {
    heute,
    stichtag: heute,
    neukunde: null,
    zugang: null,
    geburtsdatum: null,
    betreuung: '',
    kennung: 'noch nicht festgelegt',
    festlegung: null,
    kette,
    aufnahmen: [],
    plan: null,
    planDatum: null,
    wechselOffen: false,
    ruecksprachen: [],
    fm: KEINE_TAGE,
    neukundePunkte: [],
    hatVertretung: true,
    schwellen: EINGEBAUT.schwellen,
    hausregeln: { ...HAUSREGEL_VORGABE, fortfuehrungMonate: monate },
    gespeichert: [],
  };
}
