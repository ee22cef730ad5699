/** What the versions that a workbook names mean for reading it: what may be missing, and what must not be judged. Pure. */
import { type Mappenbereich, versionIn } from './bereich';
import { HAUPTWEG_BEREICH } from './mappeAus';

export interface Lesefassung {
  /** The version of the main way. */
  readonly hauptweg: number;
  /** Whether the main way is newer than this program: what it has added looks like a mistake here. */
  readonly istNeuer: boolean;
  /** The versions of the other tables, by name: that of their Bereich. */
  readonly tabellen: ReadonlyMap<string, number>;
}

/** @param bereiche those of this program, as far as they are known to whoever reads. */
export function lesefassung(
  versionen: ReadonlyMap<string, number>,
  bereiche: readonly Mappenbereich[],
): Lesefassung {
  const eigener = bereiche.find(({ id }) => id === HAUPTWEG_BEREICH.id) ?? HAUPTWEG_BEREICH;
  const hauptweg = versionIn(versionen, eigener);
  const tabellen = bereiche.flatMap((bereich) =>
    bereich.teile.listen.map(({ name }) => [name, versionIn(versionen, bereich)] as const),
  );
  return { hauptweg, istNeuer: hauptweg > eigener.version, tabellen: new Map(tabellen) };
}
