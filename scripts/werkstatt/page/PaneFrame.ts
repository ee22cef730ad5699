/**
 * The frame with the pane, as wide as Excel makes it, and how long it takes to open and to read.
 * It must not reach into the pane; only the key that leads back to the sheet is heard there, as Excel hears it.
 */
import type { PaneHost } from '../paneHost';
import type { Workbench } from './Workbench';

declare global {
  interface Window {
    /** For the frame of the pane. */
    paneHost?: PaneHost;
    /** For tests: the workbook and the host that are open. */
    werkstatt?: Workbench;
  }
}

const ADDRESS = 'pane/taskpane.html?_host_Info=Excel$Win32$16.01$de-DE$$$';

/** How long no batch must come until a reading counts as finished, in milliseconds. */
const QUIET = 400;

/** What was measured since the pane was opened, in milliseconds. */
export interface Measurement {
  /** From the request for the pane's page to its first batch. */
  readonly opening: number;
  /** From the first batch to the answer of the last one of the first reading. */
  readonly firstReading: number;
  readonly batches: number;
  /** The part of the first reading that the stand-in host worked. */
  readonly host: number;
}

/** The pane beside the sheet. */
export class PaneFrame {
  private start = 0;
  private first: number | undefined;
  private last = 0;
  private batches = 0;
  private host = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly element: HTMLIFrameElement,
    private readonly onMeasured: (measurement: Measurement) => void,
    private readonly onBatch: () => void,
    private readonly onLeave: () => void,
  ) {
    element.addEventListener('load', () => {
      element.contentWindow?.addEventListener('keydown', (event) => {
        if (event.key === 'F6') this.onLeave();
      });
    });
  }

  /** Opens the pane anew over a workbook. */
  open(bench: Workbench): void {
    window.paneHost = bench.paneHost();
    window.werkstatt = bench;
    this.first = undefined;
    this.batches = 0;
    this.host = 0;
    clearTimeout(this.timer);
    bench.afterBatch = (milliseconds) => {
      this.note(milliseconds);
      this.onBatch();
    };
    this.start = performance.now();
    this.element.src = ADDRESS;
  }

  /** Sets the width in pixels. */
  resize(width: number): void {
    this.element.style.width = `${width}px`;
  }

  private note(milliseconds: number): void {
    if (this.first !== undefined && this.timer === undefined) return;
    this.last = performance.now();
    this.first ??= this.last - milliseconds;
    this.batches += 1;
    this.host += milliseconds;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.finish(), QUIET);
  }

  private finish(): void {
    this.timer = undefined;
    const first = this.first ?? 0;
    const { batches, host } = this;
    this.onMeasured({ opening: first - this.start, firstReading: this.last - first, batches, host });
  }
}
