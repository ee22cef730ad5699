/** In which role somebody may read the FM-Vermerke. */
export const ROLLEN = ['fallmanagement', 'vertretung', 'wiederherstellung'] as const;
export type Rolle = (typeof ROLLEN)[number];

/** As it stands in the cells. */
export const ROLLE_LABEL: Record<Rolle, string> = {
  fallmanagement: 'Fallmanagement',
  vertretung: 'Vertretung',
  wiederherstellung: 'Wiederherstellung (Teamleitung)',
};
