/** The places of the pane, in their order. Each holds one view or several, its steps; one without any is not shown. */
export const ORTE = ['ueben', 'heute', 'profiling', 'ziel', 'bfm', 'partner', 'mehr'] as const;
export type Ortsname = (typeof ORTE)[number];
