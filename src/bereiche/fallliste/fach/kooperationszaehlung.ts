/**
 * Counts cooperation over many Fallmappen. Each person counts once: where several Fallmappen are of the same one, nobody can tell which
 * holds, and none of them is counted. Pure.
 */
import type { Fehler, Lesung } from '../../../listen/fehler';
import { type Fallauszug, type Uebersicht, uebersichtAus } from '../../kooperation';
import { personenschluessel } from './abgleich';

/** A file that was chosen. */
export interface Kooperationsdatei {
  readonly datei: string;
  /** What was read of it, or a sentence why nothing can be. */
  readonly gelesen: Lesung<Fallauszug> | { readonly satz: string };
}

/** Why a file counts for nothing. */
export type Kooperationsabweisung =
  | { readonly art: 'unlesbar'; readonly satz: string }
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'doppelt' };

export interface Kooperationszaehlung {
  /** Fallmappen that were counted, those without the Bereich among them. */
  readonly gezaehlt: number;
  /** Older ones, of whose cooperation nothing is known. */
  readonly ohneBereich: number;
  readonly abgewiesen: readonly { readonly datei: string; readonly grund: Kooperationsabweisung }[];
  readonly uebersicht: Uebersicht;
}

/** A file is counted as a whole or not at all. */
export function zaehleKooperation(dateien: readonly Kooperationsdatei[]): Kooperationszaehlung {
  const mehrfache = mehrfachIn(dateien.flatMap(personIn));
  const beurteilt = dateien.map(({ datei, gelesen }) => ({ datei, ...urteil(gelesen, mehrfache) }));
  const gezaehlt = beurteilt.flatMap(({ auszug }) => auszug ?? []);
  return {
    gezaehlt: gezaehlt.length,
    ohneBereich: gezaehlt.filter(({ ohneBereich }) => ohneBereich).length,
    abgewiesen: beurteilt.flatMap(({ datei, grund }) => (grund ? [{ datei, grund }] : [])),
    uebersicht: uebersichtAus(gezaehlt.map(({ auszug }) => auszug)),
  };
}

interface Urteil {
  readonly auszug?: Fallauszug;
  readonly grund?: Kooperationsabweisung;
}

function urteil(gelesen: Kooperationsdatei['gelesen'], mehrfache: ReadonlySet<string>): Urteil {
  if ('satz' in gelesen) return { grund: { art: 'unlesbar', satz: gelesen.satz } };
  if (!gelesen.ok) return { grund: { art: 'fehlerhaft', fehler: gelesen.fehler } };
  const { wert } = gelesen;
  return mehrfache.has(personenschluessel(wert.kundennummer))
    ? { grund: { art: 'doppelt' } }
    : { auszug: wert };
}

function personIn({ gelesen }: Kooperationsdatei): string[] {
  return 'ok' in gelesen && gelesen.ok ? [personenschluessel(gelesen.wert.kundennummer)] : [];
}

function mehrfachIn(personen: readonly string[]): ReadonlySet<string> {
  return new Set(personen.filter((each, nr) => personen.indexOf(each) !== nr));
}
