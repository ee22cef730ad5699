/** The lines of the bench about lists of cases. */
import { type Dateiauftrag, dateimessung, eigenzeit, listenverkehr } from './falllisten';
import { type Line, ms } from './zeile';

/** Lists of one kind, from short to long. */
interface Reihe extends Pick<Dateiauftrag, 'form' | 'schreiben'> {
  /** What is done with them, behind the number of their rows. */
  readonly was: string;
  readonly groessen: readonly number[];
}

/**
 * As the template writes it, 250,000 rows are more XML than a workbook may have: two of three cells are styled and hold nothing.
 * Other programs leave such cells out. The results add more than the rows had: with those of 250,000 it is too much again, so
 * that reading and computing is measured alone too.
 */
const REIHEN: readonly Reihe[] = [
  {
    was: 'von Datei zu Datei',
    form: 'wieVorlage',
    schreiben: true,
    groessen: [150, 5_000, 34_000],
  },
  {
    was: 'leere Zellen weggelassen, von Datei zu Datei',
    form: 'ohneLeere',
    schreiben: true,
    groessen: [34_000, 150_000],
  },
  {
    was: 'leere Zellen weggelassen, ohne Ergebnisdatei',
    form: 'ohneLeere',
    schreiben: false,
    groessen: [34_000, 250_000],
  },
];

/** Lists of cases from file to file, and what a further row costs. */
export async function falllisten(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const reihe of REIHEN) lines.push(...(await messeReihe(reihe)));
  const { alles, abdruecke } = await eigenzeit(34_000);
  lines.push(
    ['34.000 Zeilen im Speicher berechnen, mit Fingerabdruck (Median von 5)', ms(alles)],
    ['… davon Fingerabdrücke', ms(abdruecke)],
  );
  return lines;
}

async function messeReihe({ was, groessen, form, schreiben }: Reihe): Promise<Line[]> {
  const lines: Line[] = [];
  let davor: { readonly zeilen: number; readonly ms: number } | null = null;
  for (const zeilen of groessen) {
    const titel = `Fallliste, ${zeilen.toLocaleString('de-DE')} Zeilen, ${was}`;
    const { ms: dauer, megabyte } = await dateimessung({ zeilen, form, schreiben });
    lines.push([titel, `${ms(dauer)}, ${Math.ceil(megabyte)} MB`]);
    if (davor) lines.push(['… jede weitere Zeile', ms((dauer - davor.ms) / (zeilen - davor.zeilen))]);
    davor = { zeilen, ms: dauer };
  }
  return lines;
}

const ZEILEN_NEBEN_EXCEL = 1_300;

/** The same beside Excel: requests and bytes, with the genuine office.js. */
export async function listeInExcel(): Promise<Line[]> {
  const { umlaeufe, groessterUmlauf, bytes } = await listenverkehr(ZEILEN_NEBEN_EXCEL);
  return [
    ['Fallliste mit 1.300 Zeilen neben Excel berechnen: Umläufe', String(umlaeufe)],
    ['… Bytes hin und zurück', bytes.toLocaleString('de-DE')],
    ['… davon höchstens auf einmal', groessterUmlauf.toLocaleString('de-DE')],
  ];
}
