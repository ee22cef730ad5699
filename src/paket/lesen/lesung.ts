/** Reads a Fallmappe from a package: everything the use cases ask for, or all that is wrong with it. */
import type { Fehler } from '../../listen/fehler';
import { ohneBelegte } from '../../mappe/belegteNamen';
import type { Mappenbereich } from '../../mappe/bereich';
import type { Gelesen } from '../../mappe/gelesen';
import { pruefeInventar } from '../../mappe/inventar';
import { BLATT } from '../../mappe/layout';
import { type Lesung, lesungVon, unlesbar } from '../../mappe/lesung';
import { HAUPTWEG } from '../../mappe/mappeAus';
import { type Teile, vereint } from '../../mappe/teile';
import {
  kannVersionErklaeren,
  mitVersion,
  PASS_BEREICH,
  type Passport,
  passportIn,
  pruefeVersion,
} from '../../mappe/vorlagenversion';
import type { Arbeitsmappe } from './arbeitsmappe';
import { adressenVon } from './adressen';
import { bereichIn } from './bereich';
import { Fundorte } from './fundort';
import { inventarVon } from './inventarVon';
import { liesTeile } from './teileLesen';
import { bestandVon } from './bestandVon';

/** What the passport says, and which of its cells cannot be understood. */
type Passlesung = Passport & { readonly unlesbare: readonly Fehler[] };

const OHNE_PASS: Passlesung = {
  vorlage: '',
  version: null,
  bereiche: { versionen: new Map(), unfertig: [] },
  unlesbare: [],
};

/** @throws PaketError where the file turns out to be damaged. */
export function liesFallmappe(mappe: Arbeitsmappe, teile: Teile, bereiche: readonly Mappenbereich[]): Lesung {
  const fundorte = new Fundorte(mappe);
  const inventar = inventarVon(fundorte, vereint(HAUPTWEG, teile));
  const maengel = pruefeInventar(inventar);
  if (maengel.length > 0) return unlesbar(erklaert(fundorte, maengel));
  const pass = passport(fundorte) ?? OHNE_PASS;
  const hauptweg = liesTeile(fundorte, inventar, HAUPTWEG);
  const beiwerk = liesTeile(fundorte, inventar, teile);
  const fehler = [...hauptweg.fehler, ...beiwerk.fehler];
  const ohneVersion = pass.version === null ? pass.unlesbare : [];
  if (ohneVersion.length > 0) return unlesbar([...ohneVersion, ...fehler]);
  if (fehler.length > 0) return unlesbar([...pruefeVersion(pass.version), ...fehler]);
  const gelesen: Gelesen = {
    inventar,
    hauptweg: hauptweg.bestaende,
    teile: {
      bestaende: beiwerk.bestaende,
      gesucht: new Set([...teile.listen, ...teile.felder].map(({ name }) => name)),
    },
  };
  const alle = vereint(HAUPTWEG, teile);
  return ohneBelegte(lesungVon(gelesen, pass, bereiche), adressenVon(fundorte, alle), alle);
}

function erklaert(fundorte: Fundorte, maengel: readonly Fehler[]): readonly Fehler[] {
  const pass = kannVersionErklaeren(maengel) ? passport(fundorte) : null;
  return pass ? mitVersion(pass.version, maengel) : maengel;
}

/** What the passport says; null for a workbook without its sheet. */
function passport(fundorte: Fundorte): Passlesung | null {
  const blatt = fundorte.mappe.blatt(BLATT.pass);
  const bereich = bereichIn(PASS_BEREICH);
  if (!blatt || !bereich) return null;
  const { bestand, befunde } = bestandVon(fundorte.zellenAuf(blatt), bereich);
  return { ...passportIn(bestand.values), unlesbare: befunde.map(({ fehler }) => fehler) };
}
