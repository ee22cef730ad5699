/** The places of the pane, in their order. Each holds one view or several, its steps. */
export const ORTE = ['heute', 'profiling', 'ziel', 'bfm', 'mehr'] as const;
export type Ortsname = (typeof ORTE)[number];
