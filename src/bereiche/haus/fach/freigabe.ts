/** Releasing a Hausvorlage, and whether what it holds is what was released. Pure. */
import { type Aenderung, setzen } from '../../../listen/aenderung';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import type { Zellwert } from '../../../listen/werte';
import { type Hausstand, HAUSSTAND, HAUSSTAND_FELDER, hausstandIn } from '../../../mappe/hausstand';
import { FREIGABE } from '../listen';
import { hausdatenIn, pruefsummeVon } from './hausdaten';
import { HAUSUMFANG } from './hauslisten';

/** What a person says of a release. */
export interface Freigabewunsch {
  readonly gueltigAb: PlainDate;
  readonly von: string;
}

/** A release. */
export interface Freigabe extends Hausstand {
  readonly version: number;
  readonly gueltigAb: PlainDate;
  readonly am: PlainDate | null;
}

export type Freigabestand =
  | { readonly art: 'nie' }
  /** What it holds is what was released. */
  | { readonly art: 'freigegeben'; readonly freigabe: Freigabe }
  /** Something was changed since. */
  | { readonly art: 'geaendert'; readonly zuletzt: number };

/** How a Hausvorlage stands to its last release. */
export function freigabestandIn(inhalt: Inhalt): Freigabestand {
  const { version, gueltigAb, freigegebenVon } = hausstandIn(inhalt);
  if (version === null) return { art: 'nie' };
  const am = inhalt.feld(FREIGABE.am).wert;
  const istGleich = inhalt.feld(FREIGABE.pruefsumme).wert === pruefsummeIn(inhalt);
  if (!istGleich || gueltigAb === null) return { art: 'geaendert', zuletzt: version };
  return { art: 'freigegeben', freigabe: { version, gueltigAb, freigegebenVon, am } };
}

/** What the digest in the workbook has to be. */
function pruefsummeIn(inhalt: Inhalt): string {
  const freigabe = [...HAUSSTAND_FELDER, FREIGABE.am].map((feld) =>
    feld.spalte.write(inhalt.feld(feld).wert),
  );
  return pruefsummeVon(hausdatenIn(inhalt, HAUSUMFANG), freigabe);
}

/** The number of the next release. */
export function naechsteVersion(inhalt: Inhalt): number {
  return (hausstandIn(inhalt).version ?? 0) + 1;
}

/** What releasing it writes; whoever does it has looked it over before. */
export function freigeben(
  inhalt: Inhalt,
  { gueltigAb, von }: Freigabewunsch,
  heute: PlainDate,
): readonly Aenderung[] {
  const aenderungen = [
    setzen(HAUSSTAND.version, naechsteVersion(inhalt)),
    setzen(HAUSSTAND.gueltigAb, gueltigAb),
    setzen(HAUSSTAND.freigegebenVon, von.trim()),
    setzen(FREIGABE.am, heute),
  ];
  const geschrieben = aenderungen.flatMap((each): Zellwert[] => (each.art === 'feld' ? [each.wert] : []));
  const pruefsumme = pruefsummeVon(hausdatenIn(inhalt, HAUSUMFANG), geschrieben);
  return [...aenderungen, setzen(FREIGABE.pruefsumme, pruefsumme)];
}
