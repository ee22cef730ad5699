/** The figures of cooperation for handing on, as text with tabs, as sheets take it. */
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Namenloskooperation, Namenlosreihe } from '../fach/kooperationNamenlos';
import type { Namenlostabelle } from '../fach/namenlos';
import { KOOPERATION, KOOPERATIONSZAEHLUNG, namenloszelle, tageText, UEBERSICHT_TITEL } from './kooperation';
import { NAMENLOS_TEXT } from './team';
import { alsZelle } from './weitergabe';

type Reihe = readonly string[];

/** @param istAlles whether every file that was chosen is in it, with its cooperation. */
export function kooperationstext(zahlen: Namenloskooperation, tag: PlainDate, istAlles: boolean): string {
  const teile: readonly (readonly Reihe[])[] = [
    [
      [KOOPERATION.namenlosTitel(germanDate(tag))],
      [KOOPERATION.namenlosErklaerung],
      [KOOPERATIONSZAEHLUNG.gezaehlt, namenloszelle(zahlen.gezaehlt)],
      ...(istAlles ? [] : [[KOOPERATION.nichtAlle]]),
    ],
    [[UEBERSICHT_TITEL.ueberfaellig], ...reihen(zahlen.ueberfaellig)],
    [[UEBERSICHT_TITEL.verweisungen], ...tabelle(zahlen.verweisungen)],
    [[UEBERSICHT_TITEL.wartezeiten], ...zeiten(zahlen.wartezeiten)],
    [[UEBERSICHT_TITEL.paragraph16a], ...tabelle(zahlen.paragraph16a)],
    [[UEBERSICHT_TITEL.luecken], ...tabelle(zahlen.luecken)],
  ];
  return teile.map((teil) => teil.map((reihe) => reihe.map(alsZelle).join('\t')).join('\n')).join('\n\n');
}

const NICHTS: readonly Reihe[] = [[NAMENLOS_TEXT.nichts]];

function reihen(alle: readonly Namenlosreihe[] | null): readonly Reihe[] {
  return alle?.map(({ label, anzahl }) => [label, namenloszelle(anzahl)]) ?? NICHTS;
}

function zeiten(alle: Namenloskooperation['wartezeiten']): readonly Reihe[] {
  if (alle === null) return NICHTS;
  const { art, faelle, median } = KOOPERATION;
  return [
    [art, faelle, median],
    ...alle.map((each) => [
      each.label,
      namenloszelle(each.anzahl),
      each.median === null ? '' : tageText(each.median),
    ]),
  ];
}

function tabelle(namenlos: Namenlostabelle | null): readonly Reihe[] {
  if (namenlos === null) return NICHTS;
  const { summe } = KOOPERATIONSZAEHLUNG;
  const { zeilen, spalten, zellen } = namenlos;
  return [
    ['', ...spalten, summe],
    ...[...zeilen, summe].map((label, nr) => [label, ...(zellen[nr] ?? []).map(namenloszelle)]),
  ];
}
