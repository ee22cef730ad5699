/** Reads one Fallmappe of a folder: what the list takes over of it, or in sentences why nothing. */
import type { Fallangaben } from '../../../src/bereiche/fallliste';
import type { Lesung } from '../../../src/listen/fehler';
import type { PlainDate } from '../../../src/listen/plainDate';
import { liesFallmappe } from '../../../src/pane/liesFallmappe';
import { ArbeitsdateiError, readDatei } from '../dateien';
import { KNOTENZIP } from '../knotenzip';
import type { Eintrag } from './ordner';

/** A file that nothing can be read of at all. */
export interface Unlesbar {
  readonly satz: string;
}

const HINDERNIS = {
  ordner: 'Das ist ein Ordner; gelesen wird nur, was im angegebenen Ordner selbst liegt.',
  endung: 'Gelesen werden nur Dateien mit der Endung .xlsx.',
} as const;

/** Never throws for what is wrong with the file: the others are read all the same. */
export function liesMappe(eintrag: Eintrag, heute: PlainDate): Promise<Lesung<Fallangaben> | Unlesbar> {
  return liesEintrag(eintrag, (pfad) => liesFallmappe(readDatei(pfad), heute, KNOTENZIP));
}

/** The same for whatever is made of a file. @param lies throws only for files that cannot be read. */
export async function liesEintrag<Gelesen>(
  eintrag: Eintrag,
  lies: (pfad: string) => Promise<Gelesen>,
): Promise<Gelesen | Unlesbar> {
  if ('hindernis' in eintrag) return { satz: HINDERNIS[eintrag.hindernis] };
  try {
    return await lies(eintrag.pfad);
  } catch (error) {
    if (error instanceof ArbeitsdateiError) return { satz: NICHT_LESBAR };
    throw error;
  }
}

const NICHT_LESBAR = 'Die Datei ist nicht lesbar. Bitte prüfen Sie die Rechte.';
