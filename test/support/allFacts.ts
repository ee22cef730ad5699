/** Every combination of facts the tables can be asked about, each exactly once; the ground of all table checks. */
import type { BetreuungFacts } from '../../src/rules/betreuung';
import type { FortschrittFacts } from '../../src/rules/fortschritt';
import type { KennungFacts } from '../../src/rules/kennung';
import type { ProfilFacts } from '../../src/rules/profillage';
import {
  FACHTEAMS,
  FESTLEGUNGEN,
  KENNUNGEN,
  PROFILLAGEN,
  PROGNOSEN,
  SCHLUESSELGRUPPEN,
  STUFEN,
} from '../../src/rules/vocabulary';

const JA_NEIN = [true, false] as const;
const FESTLEGUNG = [null, ...FESTLEGUNGEN] as const;

/** 0, 1, …, n. */
export function bis(n: number): number[] {
  return Array.from({ length: n + 1 }, (_, i) => i);
}

function counts(): ProfilFacts['bedarfe'][] {
  return bis(4).flatMap((Q) =>
    bis(3).flatMap((L) => bis(2).flatMap((M) => bis(5).map((R) => ({ Q, L, M, R })))),
  );
}

/** Table P: all counts of the four groups (5·4·3·6) with every prognosis, dominating group and mark. */
export const ALLE_P: readonly ProfilFacts[] = counts().flatMap((bedarfe) =>
  [null, ...PROGNOSEN].flatMap((prognoseArbeitsmarkt) =>
    [null, ...SCHLUESSELGRUPPEN].flatMap((dominierend) =>
      FESTLEGUNG.map((festlegung) => ({
        festlegung,
        prognoseArbeitsmarkt,
        dominierend,
        bedarfe,
        gruppen: Object.values(bedarfe).filter((n) => n > 0).length,
      })),
    ),
  ),
);

/** The facts of table P that table K must not look at: reading one throws, which proves the reduction right. */
const UNGELESEN = {
  get prognoseArbeitsmarkt(): never {
    throw new Error('table K reads prognoseArbeitsmarkt');
  },
  get dominierend(): never {
    throw new Error('table K reads dominierend');
  },
  get bedarfe(): never {
    throw new Error('table K reads bedarfe');
  },
  get gruppen(): never {
    throw new Error('table K reads gruppen');
  },
};

type GeleseneK = Omit<KennungFacts, keyof typeof UNGELESEN>;

function kennungFacts(gelesen: GeleseneK): KennungFacts {
  return Object.assign(Object.create(UNGELESEN) as typeof UNGELESEN, gelesen);
}

/** Table K: 0 to 8 of the eight with 0 to 6 beside them, every Profillage (also impossible ones), mark and answer. */
export const ALLE_K: readonly KennungFacts[] = bis(8).flatMap((n8) =>
  bis(6).flatMap((weitere) =>
    PROFILLAGEN.flatMap((profillage) =>
      FESTLEGUNG.flatMap((festlegung) =>
        JA_NEIN.flatMap((verdichtet) =>
          ([null, 'ja', 'nein'] as const).map((fmEinschaetzung) =>
            kennungFacts({ n8, nAlle: n8 + weitere, profillage, festlegung, verdichtet, fmEinschaetzung }),
          ),
        ),
      ),
    ),
  ),
);

/** Table Z: everything with everything. */
export const ALLE_Z: readonly BetreuungFacts[] = KENNUNGEN.flatMap((kennung) =>
  FESTLEGUNG.flatMap((festlegung) =>
    [null, ...FACHTEAMS].flatMap((fachteam) =>
      JA_NEIN.flatMap((neukunde) =>
        JA_NEIN.flatMap((exterPlatzFrei) =>
          JA_NEIN.map((paragraph428) => ({
            kennung,
            festlegung,
            fachteam,
            neukunde,
            exterPlatzFrei,
            paragraph428,
          })),
        ),
      ),
    ),
  ),
);

/** Table F: every rating with every other, offen included. */
export const ALLE_F: readonly FortschrittFacts[] = [null, ...STUFEN].flatMap((vorher) =>
  [null, ...STUFEN].map((nachher) => ({ vorher, nachher })),
);
