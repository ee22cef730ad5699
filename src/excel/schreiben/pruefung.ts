/** Compares what a request found with what its plan counted on, and what it left with what was to be written. Pure. */
import { ortAt, parseAnker } from '../../listen/adresse';
import type { Ort } from '../../listen/zelle';
import type { Bestand } from '../../mappe/bestand';
import { inhaltVon, istGleicherInhalt, istGleicherWert } from '../../mappe/schreibplan/inhalt';
import { abweichungen } from './schreiben';
import type { Aufnahme } from './sendung';
import { ersteAbweichung, istUnbewegt } from './zeugen';
import type { Inhalt, Schreibplan, Stueck } from '../../mappe/schreibplan/stueck';

/** Where the workbook was no longer as the plan had read it. */
export function kollisionen({ stuecke, zeugen }: Schreibplan, davor: Aufnahme): Ort[] {
  const bewegt = zeugen.flatMap((zeuge, index) => {
    const jetzt = davor.zeugen[index];
    return jetzt && !istUnbewegt(zeuge, jetzt) ? [ersteAbweichung(zeuge, jetzt)] : [];
  });
  const anders = stuecke.flatMap(({ block }, index) => {
    const bestand = davor.zellen[index];
    return bestand ? andereInhalte(block.vorher, bestand) : [];
  });
  return [...bewegt, ...anders];
}

function andereInhalte({ formulas }: Inhalt, bestand: Bestand): Ort[] {
  const jetzt = inhaltVon(bestand).formulas;
  const anker = parseAnker(bestand.address);
  if (jetzt.length !== formulas.length || jetzt[0]?.length !== formulas[0]?.length) return [ortAt(anker)];
  return formulas.flatMap((row, zeile) =>
    row.flatMap((formel, spalte) =>
      istGleicherInhalt(formel, jetzt[zeile]?.[spalte]) ? [] : [ortAt(anker, zeile, spalte)],
    ),
  );
}

/** Whether it did so because rows have come to be hidden since the plan: then what was written in one piece went into wrong ones. */
export function istVerrutscht({ stuecke }: Schreibplan, danach: Aufnahme): boolean {
  return stuecke.some((_, index) => danach.zellen[index]?.verborgen === true);
}

/** Where Excel holds something else than was written. */
export function andersGespeichert({ stuecke }: Schreibplan, danach: Aufnahme): Ort[] {
  return stuecke.flatMap((stueck, index) => {
    const bestand = danach.zellen[index];
    return bestand ? abweichungenIn(stueck, bestand) : [];
  });
}

/** Formulas are not compared: Excel writes them in its own way. */
function abweichungenIn({ block, inhalt }: Stueck, bestand: Bestand): Ort[] {
  if (inhalt === undefined) return abweichungen(block, bestand);
  const anker = parseAnker(bestand.address);
  return inhalt.formulas.flatMap((row, zeile) =>
    row.flatMap((formel, spalte) =>
      istGespeichert(formel, bestand.values[zeile]?.[spalte]) ? [] : [ortAt(anker, zeile, spalte)],
    ),
  );
}

function istGespeichert(formel: unknown, wert: unknown): boolean {
  if (typeof formel !== 'string') return istGleicherWert(formel, wert);
  return formel.startsWith('=') || istGleicherWert(formel.replace(/^'/, ''), wert);
}
