/** In which role somebody may read the FM-Vermerke; `tresor` is the row that keeps the list of them, and nobody's. */
export const ROLLEN = ['fallmanagement', 'vertretung', 'wiederherstellung', 'tresor'] as const;
export type Rolle = (typeof ROLLEN)[number];

/** As it stands in the cells. */
export const ROLLE_LABEL: Record<Rolle, string> = {
  fallmanagement: 'Fallmanagement',
  vertretung: 'Vertretung',
  wiederherstellung: 'Wiederherstellung (Teamleitung)',
  tresor: 'Liste der Vermerke',
};
