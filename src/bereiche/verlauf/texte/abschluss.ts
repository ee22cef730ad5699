/** Sentences of completing a Profiling. */
import { germanDate, type PlainDate } from '../../../listen/plainDate';

/** What a person hears once it is completed. */
export function abgeschlossenText(nr: number, datum: PlainDate, korrigiert: number | null): string {
  const satz = `Profiling ${nr} vom ${germanDate(datum)} abgeschlossen.`;
  return korrigiert === null ? satz : `${satz} Es berichtigt Profiling ${korrigiert}.`;
}

/** Taking it back again: the button, and what a person hears afterwards. */
export function ruecknahmeTexte(nr: number): { readonly label: string; readonly getan: string } {
  return { label: `Profiling ${nr} zurücknehmen`, getan: `Profiling ${nr} ist zurückgenommen.` };
}
