/** How long before, and after how long, the Teamleitung is told to look at what the house has settled. Rules of this tool, not of a law. */

/** An agreement that ends within so many months. */
export const VEREINBARUNG_MONATE = 3;

/** A Rechtsstand that is older than so many months. */
export const RECHTSSTAND_MONATE = 12;
