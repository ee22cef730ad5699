/**
 * Works out hidden numbers of published tables, as somebody would who wants to know: by trying all numbers near the true ones,
 * and for large tables by narrowing bounds. Knows nothing of how the numbers were hidden.
 */
import type {
  Namenlostabelle,
  Namenloszelle,
  Zaehltabelle,
} from '../../../src/bereiche/fallliste/fach/namenlos';

/** What a published number can be. */
export function moeglich(zelle: Namenloszelle, wert: number): boolean {
  if (typeof zelle === 'number') return zelle === wert;
  return zelle === 'klein' ? wert >= 1 && wert <= 4 : wert >= 5;
}

export const summeVon = (werte: readonly number[]): number => werte.reduce((a, b) => a + b, 0);

/** The true number of every cell, with its sums as they are published. */
export function mitSummen({ spalten, werte }: Zaehltabelle): number[][] {
  const letzte = spalten.map((_, spalte) => summeVon(werte.map((zeile) => zeile[spalte] ?? 0)));
  return [...werte, letzte].map((zeile) => [...zeile, summeVon(zeile)]);
}

/** All rows near the true one that fit what is published of it and of its sum. */
function zeilenNahe(wahr: readonly number[], gezeigt: readonly Namenloszelle[]): number[][] {
  let zeilen: number[][] = [[]];
  wahr.forEach((wert, spalte) => {
    const werte = [wert - 1, wert, wert + 1].filter((each) => moeglich(gezeigt[spalte] ?? 0, each));
    zeilen = zeilen.flatMap((anfang) => werte.map((each) => [...anfang, each]));
  });
  const summe = gezeigt[wahr.length] ?? 0;
  return zeilen.filter((zeile) => moeglich(summe, summeVon(zeile)));
}

/** All tables near the true one, by the sums of their columns. */
function tabellenNahe({ werte }: Zaehltabelle, { zellen }: Namenlostabelle): Map<string, number[][][]> {
  let tabellen: number[][][] = [[]];
  werte.forEach((zeile, nr) => {
    const zeilen = zeilenNahe(zeile, zellen[nr] ?? []);
    tabellen = tabellen.flatMap((anfang) => zeilen.map((each) => [...anfang, each]));
  });
  const nachSummen = new Map<string, number[][][]>();
  for (const tabelle of tabellen) {
    const summen = (tabelle[0] ?? []).map((_, spalte) =>
      summeVon(tabelle.map((zeile) => zeile[spalte] ?? 0)),
    );
    const alle = [...summen, summeVon(summen)];
    if (!alle.every((wert, spalte) => moeglich(zellen.at(-1)?.[spalte] ?? 0, wert))) continue;
    const schluessel = summen.join();
    nachSummen.set(schluessel, [...(nachSummen.get(schluessel) ?? []), tabelle]);
  }
  return nachSummen;
}

/** The hidden cells of both tables together that can only be one number, by their places. */
export function aufgeloeste(
  wahr: readonly [Zaehltabelle, Zaehltabelle],
  gezeigt: readonly [Namenlostabelle, Namenlostabelle],
): string[] {
  const nahe = [tabellenNahe(wahr[0], gezeigt[0]), tabellenNahe(wahr[1], gezeigt[1])] as const;
  const gemeinsame = [...nahe[0].keys()].filter((summen) => nahe[1].has(summen));
  return [0, 1].flatMap((welche) => {
    const gesehen = new Map<string, Set<number>>();
    const merke = (ort: string, wert: number): void => {
      gesehen.set(ort, (gesehen.get(ort) ?? new Set()).add(wert));
    };
    for (const summen of gemeinsame)
      for (const werte of nahe[welche]?.get(summen) ?? [])
        mitSummen({ zeilen: [], spalten: werte[0]?.map(String) ?? [], werte }).forEach((zeile, nr) => {
          zeile.forEach((wert, spalte) => {
            merke(`${welche}/${nr}/${spalte}`, wert);
          });
        });
    const zellen = gezeigt[welche]?.zellen ?? [];
    return verborgene(zellen).filter((ort) => gesehen.get(`${welche}/${ort}`)?.size === 1);
  });
}

/** The places of all hidden cells. */
export function verborgene(zellen: readonly (readonly Namenloszelle[])[]): string[] {
  return zellen.flatMap((zeile, nr) =>
    zeile.flatMap((zelle, spalte) => (typeof zelle === 'number' ? [] : [`${nr}/${spalte}`])),
  );
}

type Grenzen = [mindestens: number, hoechstens: number];

/** Narrows the bounds of cells by every row and column until nothing changes. @returns the hidden cells that are left with one number. */
export function eingegrenzte({ zellen }: Namenlostabelle): string[] {
  const grenzen = zellen.map((zeile) => zeile.map(anfangsgrenzen));
  const linien = [
    ...grenzen,
    ...(grenzen[0] ?? []).map((_, spalte) => grenzen.map((zeile) => zeile[spalte] as Grenzen)),
  ];
  let geaendert = true;
  while (geaendert) geaendert = linien.map(grenzeEin).some(Boolean);
  return verborgene(zellen).filter((ort) => {
    const [zeile = 0, spalte = 0] = ort.split('/').map(Number);
    const [mindestens, hoechstens] = grenzen[zeile]?.[spalte] ?? [0, 1];
    return mindestens === hoechstens;
  });
}

function anfangsgrenzen(zelle: Namenloszelle): Grenzen {
  if (typeof zelle === 'number') return [zelle, zelle];
  return zelle === 'klein' ? [1, 4] : [5, 1e9];
}

/** The last of a line is the sum of all others. */
function grenzeEin(linie: readonly Grenzen[]): boolean {
  const summe = linie.at(-1) as Grenzen;
  const teile = linie.slice(0, -1);
  const [unten, oben] = [summeVon(teile.map(([each]) => each)), summeVon(teile.map(([, each]) => each))];
  const enger = [setze(summe, unten, oben)];
  for (const teil of teile)
    enger.push(setze(teil, summe[0] - (oben - teil[1]), summe[1] - (unten - teil[0])));
  return enger.some(Boolean);
}

function setze(grenzen: Grenzen, unten: number, oben: number): boolean {
  const neu: Grenzen = [Math.max(grenzen[0], unten), Math.min(grenzen[1], oben)];
  const anders = neu[0] !== grenzen[0] || neu[1] !== grenzen[1];
  grenzen.splice(0, 2, ...neu);
  return anders;
}
