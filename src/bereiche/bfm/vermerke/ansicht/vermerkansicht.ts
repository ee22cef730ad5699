/** How rows of FM-Vermerke are ordered, searched and compared with what is protected. Pure. */
import { STATUS_LABEL } from '../../../../rules/fallmanagement';
import { VERMERKE } from '../listen';
import type { Vermerkzeile } from '../vorhaben/vermerke';
import { germanDate } from '../../../../listen/plainDate';
import type { Vermerkinhalt } from '../tresor/typen';
import { VERMERKLISTE } from '../texte/vermerkschutz';
import type { Vermerktexte } from './vermerktexte';

/** The newest first; rows without a day last. */
export function neuesteZuerst(vermerke: readonly Vermerkzeile[]): readonly Vermerkzeile[] {
  return [...vermerke].sort(
    (a, b) => (b.datum ?? '').localeCompare(a.datum ?? '') || b.stelle.zeile - a.stelle.zeile,
  );
}

/** Day and subject, as they name a Vermerk. */
export function vermerktitel({ datum, betreff }: Pick<Vermerkzeile, 'datum' | 'betreff'>): string {
  const tag = datum === null ? VERMERKLISTE.ohneDatum : germanDate(datum);
  return `${tag} · ${betreff === '' ? VERMERKLISTE.ohneBetreff : betreff}`;
}

/** The readable columns that say something else than the protected Vermerk. */
export function andereAngaben(zeile: Vermerkzeile, inhalt: Vermerkinhalt): readonly string[] {
  const gleich = {
    datum: zeile.datum === inhalt.datum,
    fachkraft: zeile.fachkraft === inhalt.fachkraft,
    status: zeile.status === STATUS_LABEL[inhalt.status],
    betreff: zeile.betreff === inhalt.betreff,
  };
  return (Object.keys(gleich) as (keyof typeof gleich)[])
    .filter((feld) => !gleich[feld])
    .map((feld) => VERMERKE.spalten[feld].kopf);
}

/** The contents of all Vermerke that opened, the oldest first, as one reads a story. */
export function gelesenerInhalt(
  vermerke: readonly Vermerkzeile[],
  texte: Vermerktexte,
): readonly Vermerkinhalt[] {
  return [...neuesteZuerst(vermerke)].reverse().flatMap((vermerk) => {
    const gelesen = texte(vermerk);
    return gelesen?.art === 'gelesen' ? [gelesen.inhalt] : [];
  });
}

/** Whether a Vermerk holds what is searched for, in its text or beside it; capitals do not matter. */
export function passtZurSuche(vermerk: Vermerkzeile, texte: Vermerktexte, suche: string): boolean {
  const gelesen = texte(vermerk);
  const inhalt = gelesen?.art === 'gelesen' ? gelesen.inhalt : null;
  const teile = [vermerktitel(inhalt ?? vermerk), (inhalt ?? vermerk).fachkraft, inhalt?.text ?? ''];
  return teile.join('\n').toLocaleLowerCase('de').includes(suche.trim().toLocaleLowerCase('de'));
}
