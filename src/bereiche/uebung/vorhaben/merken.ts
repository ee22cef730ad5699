/** Puts aside what stands in the cells of the case, by person and round; what was compared stands fast. */
import { type Aenderung, anfuegen } from '../../../listen/aenderung';
import type { Inhalt } from '../../../listen/inhalt';
import { naechsteNummer } from '../../../listen/nummer';
import { type Eintraege, eintraegeIn, eintragAn, istGleich, OHNE_EINTRAG } from '../fach/eintraege';
import { geuebtIn, istVerglichen, type Uebungsort } from '../fach/stand';
import { URTEILE, type Urteilszeile } from '../listen';
import { OHNE_PERSON } from '../regeln/vokabular';

/** Changes of one plan that give Ids: each beside those before it. */
export type NaechsteId = (wort: string) => string;

/** Gives the next Id of a table, each time another one. @param zusatz drawn for this one action. */
export function idgeber(ids: readonly string[], zusatz: string): NaechsteId {
  const vergeben = [...ids];
  return (wort) => {
    const neu = naechsteNummer(wort, vergeben, zusatz);
    vergeben.push(neu);
    return neu;
  };
}

/**
 * Keeps what stands in the cells: for the person who is being practised, or for nobody, each time apart. What is tried out after
 * comparing is not kept: what was compared stands fast.
 */
export function beiseitelegen(inhalt: Inhalt, zusatz: string): Aenderung[] {
  const ort = geuebtIn(inhalt) ?? { person: `${OHNE_PERSON} ${zusatz}`, runde: 1 };
  return istVerglichen(inhalt, ort) ? [] : merken(inhalt, { ort, eintraege: eintraegeIn(inhalt), zusatz });
}

interface Gemerktes {
  readonly ort: Uebungsort;
  readonly eintraege: Eintraege;
  readonly zusatz: string;
}

/** Writes these entries for a person in a round, in place of those before. */
export function merken(inhalt: Inhalt, { ort, eintraege, zusatz }: Gemerktes): Aenderung[] {
  const { heile, ids } = inhalt.liste(URTEILE);
  const vorhanden = new Map(
    heile
      .filter(({ person, runde }) => person === ort.person && runde === ort.runde)
      .map((zeile) => [zeile.bereich, zeile] as const),
  );
  const naechste = idgeber(ids, zusatz);
  const neue = [...eintraege].filter(([bereich]) => !vorhanden.has(bereich));
  return [
    ...[...vorhanden].flatMap(([bereich, zeile]) => geaendert(zeile, eintraege.get(bereich))),
    ...neue.map(([bereich, eintrag]) =>
      anfuegen(URTEILE, { id: naechste('E'), ...ort, bereich, ...eintrag }),
    ),
  ];
}

function geaendert({ stelle }: Urteilszeile, eintrag = OHNE_EINTRAG): Aenderung[] {
  if (istGleich(eintragAn(stelle), eintrag)) return [];
  return [{ art: 'aendern', liste: URTEILE, zeile: stelle.zeile, werte: { ...eintrag } }];
}
