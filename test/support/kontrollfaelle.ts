/** Cases for formulas: one for every combination of tables P and K that a person can have, and how each stands in cells. */
import { allFacts } from '../../src/decision/facts';
import type { Gruppenzahlen } from '../../src/fall/lage';
import { komplexVon } from '../../src/rules/kennung';
import type { Regelsatz } from '../../src/rules/regelsatz';
import {
  BEDARFE,
  FESTLEGUNGEN,
  FESTLEGUNG_LABEL,
  PROGNOSEN,
  PROGNOSE_LABEL,
  SCHLUESSELGRUPPEN,
  SCHLUESSELGRUPPE_LABEL,
} from '../../src/rules/vocabulary';
import { alleZeilen, type Zaehlfall } from './kette';
import type { Zeile } from './kontrollblatt';

/** A case as it stands in cells. */
export function zeileAus(fall: Zaehlfall, { schwellen }: Regelsatz): Zeile {
  const bisher = [0, 0, 0, 0];
  const stufen = BEDARFE.map(({ id, gruppe }) => {
    const index = SCHLUESSELGRUPPEN.indexOf(gruppe);
    const nr = (bisher[index] = (bisher[index] ?? 0) + 1);
    const [relevant, offen] = [fall.zahlen[index] ?? 0, fall.offene[index] ?? 0];
    const wert =
      nr <= relevant ? schwellen.relevantAb : nr <= relevant + offen ? '' : schwellen.relevantAb - 1;
    return [id, wert] as const;
  });
  return {
    ...Object.fromEntries(stufen),
    prognose: fall.prognose === null ? '' : PROGNOSE_LABEL[fall.prognose],
    dominierend:
      fall.dominierend === null ? '?' : `${fall.dominierend} ${SCHLUESSELGRUPPE_LABEL[fall.dominierend]}`,
    festlegung: fall.festlegung === null ? '' : FESTLEGUNG_LABEL[fall.festlegung],
    verdichtung: fall.verdichtet ? 'ja' : 'nein',
    verdichtungBegruendung: fall.verdichtet ? 'Sucht' : '',
    fmEinschaetzung: fall.fm ?? '',
  };
}

const ZAHLEN: Gruppenzahlen[] = [0, 1, 2, 3, 4].flatMap((q) =>
  [0, 1, 2, 3].flatMap((l) => [0, 1, 2].flatMap((m) => [0, 1, 2, 3, 4, 5].map((r) => [q, l, m, r] as const))),
);
export const KEIN_FALL: Zaehlfall = {
  zahlen: [0, 0, 0, 0],
  offene: [0, 0, 0, 0],
  prognose: null,
  dominierend: null,
  festlegung: null,
  verdichtet: false,
  fm: null,
  festgelegt: null,
};

/** A case for every combination of table P, and one for every combination of table K that a person can have. */
export function alleFaelle(satz: Regelsatz): Zaehlfall[] {
  const zuP = allFacts(satz.profillage).map(
    ({ festlegung, prognoseArbeitsmarkt, dominierend, Q, L, M, R }) => ({
      ...KEIN_FALL,
      zahlen: [Q, L, M, R].map(Number) as unknown as Gruppenzahlen,
      prognose: prognoseArbeitsmarkt,
      dominierend,
      festlegung,
    }),
  );
  const lagen = ZAHLEN.flatMap((zahlen) =>
    FESTLEGUNGEN.flatMap((festlegung) =>
      PROGNOSEN.flatMap((prognose) =>
        SCHLUESSELGRUPPEN.map((dominierend) => ({ ...KEIN_FALL, zahlen, festlegung, prognose, dominierend })),
      ),
    ),
  );
  const jeKombination = new Map<string, Zaehlfall>();
  for (const lage of lagen) {
    const komplex = komplexVon(alleZeilen(satz, lage)[0]?.p.then ?? 'nicht eindeutig');
    const [q, l, m, r] = lage.zahlen;
    const schluessel = `${lage.festlegung} ${l + r} ${q + m} ${String(komplex)}`;
    if (!jeKombination.has(schluessel)) jeKombination.set(schluessel, lage);
  }
  const zuK = [...jeKombination.values()].flatMap((lage) =>
    [true, false].flatMap((verdichtet) =>
      ([null, 'ja', 'nein'] as const).map((fm) => ({ ...lage, verdichtet, fm })),
    ),
  );
  return [...zuP, ...zuK];
}

/** The same in so many parts of one size. */
export function inBloecken<Item>(items: readonly Item[], anzahl: number): Item[][] {
  return Array.from({ length: anzahl }, (_, nr) => items.filter((__, stelle) => stelle % anzahl === nr));
}
