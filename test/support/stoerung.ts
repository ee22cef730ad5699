/** Fails a chosen run of the adapter: every call of `Excel.run` can be told to break at one of its actions. */
import type { ExcelRuntime } from '../../src/excel/excelFallmappe';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import type { StandInHost } from '../host/nodeHost';

/** A fault for one run: at which of its actions, and with which code. */
export interface Stoerung {
  readonly aktion: number;
  readonly code?: string;
}

/** The adapter over a host in which the next runs fail as planned: one entry per run, null for one that works. */
export interface GestoerteMappe {
  readonly mappe: Fallmappe;
  /** Replaces the plan. */
  plane(stoerungen: readonly (Stoerung | null)[]): void;
}

/** Puts the faults between adapter and host. */
export function gestoerteMappe(host: StandInHost): GestoerteMappe {
  let plan: (Stoerung | null)[] = [];
  const run = (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> => {
    const stoerung = plan.shift() ?? null;
    host.faults.clear();
    if (stoerung !== null) {
      const { aktion, code } = stoerung;
      host.faults.failAtAction({ action: aktion, ...(code === undefined ? {} : { code }) });
    }
    return host.excel.run(batch);
  };
  return {
    mappe: createExcelFallmappe({ excel: { run } as ExcelRuntime }),
    plane: (stoerungen) => {
      plan = [...stoerungen];
    },
  };
}
