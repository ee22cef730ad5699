/** A set of rules as the rows of the sheets that say it: what the template holds, and what reading turns back into the same set. */
import { labelVon } from '../../../listen/auswahl';
import type { Spalte } from '../../../listen/spalte';
import type { Zellwert } from '../../../listen/werte';
import type { Regelsatz } from '../../../rules/regelsatz';
import { SCHWELLEN } from '../listen';
import { HAUSSCHWELLEN, SCHWELLE_IDS } from '../regeln/schwellen';
import { alsRegeltabelle, type Tabellenart, type Zeile } from './tabellen';
import { testtext } from './testtext';

/** The rows of a table of rules, one for each line, in the order of its columns. */
export function regelzeilen(satz: Regelsatz, art: Tabellenart): Zellwert[][] {
  return alsRegeltabelle(satz[art.name]).rows.flatMap((zeile) =>
    zeile.when.map((linie) =>
      Object.entries<Spalte<unknown>>(art.liste.spalten).map(([feld, spalte]) => {
        const input = art.eingebaut.inputs[feld];
        return input === undefined ? angabe(art, zeile, feld, spalte) : testtext(linie[feld], input);
      }),
    ),
  );
}

function angabe(
  { antworten }: Tabellenart,
  zeile: Zeile & { readonly hinweis?: unknown; readonly zusatz?: string },
  feld: string,
  spalte: Spalte<unknown>,
): Zellwert {
  switch (feld) {
    case 'nr':
      return zeile.id;
    case 'antwort':
      return antworttext(antworten, zeile.then);
    case 'worte':
      return zeile.words;
    case 'quelle':
      return spalte.write(zeile.source);
    case 'hinweis':
      return spalte.write(zeile.hinweis ?? null);
    case 'zusatz':
      return zeile.zusatz ?? '';
    default:
      return '';
  }
}

/** An answer by its word; one that is the value of an input is known by what it says, whichever object it is. */
function antworttext({ werte }: Tabellenart['antworten'], antwort: unknown): string {
  const found = werte.find(({ wert }) => JSON.stringify(wert) === JSON.stringify(antwort));
  if (found === undefined) throw new Error('An answer without a word');
  return labelVon(found);
}

/** The rows of the thresholds. */
export function schwellenzeilen({ schwellen }: Regelsatz): Zellwert[][] {
  return SCHWELLE_IDS.map((id) => {
    const { name, words, source } = HAUSSCHWELLEN[id];
    return [id, name, schwellen[id], words, SCHWELLEN.spalten.quelle.write(source)];
  });
}
