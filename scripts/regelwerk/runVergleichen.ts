/** Compares two sets of rules: over all combinations, and over the cases of a list. Writes nothing. */
import { entscheiderFuer } from '../../src/bereiche/regelwerk/fach/entscheideFall';
import { verhindert } from '../../src/bereiche/regelwerk/fach/befund';
import {
  type Regelpaar,
  vergleiche,
  vergleicheKombinationen,
} from '../../src/bereiche/regelwerk/fach/vergleichen';
import { kombinationstext, vergleichstext } from '../../src/bereiche/regelwerk/texte/vergleich';
import type { PlainDate } from '../../src/listen/plainDate';
import { EINGEBAUT, type Regelsatz } from '../../src/rules/regelsatz';
import { type Lauf, unbrauchbar } from '../fall/lauf';
import { befundzeilen, oeffneRegelwerk } from './oeffne';
import { liesFaelle } from './liesFaelle';

/** How the rules of the program are called on the command line. */
const MITGELIEFERT = 'eingebaut';

/** Exit 2 where one of the files cannot be used. */
export function runVergleichen(argumente: readonly string[], heute: PlainDate): Lauf {
  const [alt, neu, liste, ...weitere] = argumente;
  if (alt === undefined || neu === undefined || weitere.length > 0)
    return unbrauchbar(['npm run regelwerk -- vergleichen ALT.xlsx|eingebaut NEU.xlsx [FALLLISTE.xlsx]']);
  const saetze = [alt, neu].map(satzAus);
  const zeilen = saetze.flatMap((each) => ('zeilen' in each ? each.zeilen : []));
  const [alter, neuer] = saetze.flatMap((each) => ('satz' in each ? [each.satz] : []));
  if (alter === undefined || neuer === undefined) return unbrauchbar(zeilen);
  const paar = { alt: alter, neu: neuer };
  const kopf = kombinationstext(paar, vergleicheKombinationen(paar));
  if (liste === undefined) return { code: 0, out: kopf, err: '' };
  return mitListe(paar, liste, heute, kopf);
}

function mitListe(paar: Regelpaar, liste: string, heute: PlainDate, kopf: string): Lauf {
  const gelesen = liesFaelle(liste, heute);
  if ('zeilen' in gelesen) return unbrauchbar(gelesen.zeilen);
  const { faelle, nummern, fehlerhafte } = gelesen;
  const vergleich = vergleiche(paar, faelle, entscheiderFuer);
  return { code: 0, out: `${kopf}\n${vergleichstext(vergleich, nummern, fehlerhafte)}`, err: '' };
}

function satzAus(pfad: string): { readonly satz: Regelsatz } | { readonly zeilen: readonly string[] } {
  if (pfad === MITGELIEFERT) return { satz: EINGEBAUT };
  const { befunde, gelesen } = oeffneRegelwerk(pfad);
  if (gelesen?.pruefung.istBrauchbar === true) return { satz: gelesen.pruefung.satz };
  const schwere = befunde.filter(verhindert);
  return { zeilen: befundzeilen(schwere).map((zeile) => `${pfad}: ${zeile}`) };
}
