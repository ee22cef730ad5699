/** The memory of a session, loaded apart: few sessions ever miss anything. */
import type { Zeitpunkt } from '../../listen/plainDate';
import { createStore } from '../store';
import type { Gedaechtnis } from './gedaechtnis';
import type { Vermisstes } from './merkzettel';

export class Erinnerung {
  /** What the last reading did not find as it was written, the oldest first. */
  readonly vermisst = createStore<readonly Vermisstes[]>([]);
  /** Null as long as there is nothing to remember with. */
  gedaechtnis: Gedaechtnis | null = null;

  constructor(private readonly jetzt: () => Zeitpunkt) {}

  /** Null where the server does not give it: then nothing is remembered, and everything else goes on. */
  async lade(): Promise<Gedaechtnis | null> {
    const modul = await import(/* webpackChunkName: "nachschau" */ './gedaechtnis').catch(() => null);
    this.gedaechtnis ??= modul && new modul.Gedaechtnis(this.jetzt, this.vermisst);
    return this.gedaechtnis;
  }

  /** Remembers something, once there is a memory: nothing that was written waits for a server to give it. */
  merke(merke: (gedaechtnis: Gedaechtnis) => void): void {
    if (this.gedaechtnis !== null) merke(this.gedaechtnis);
    else void this.lade().then((gedaechtnis) => gedaechtnis && merke(gedaechtnis));
  }

  /** A person has heard of it. */
  vergiss(vermisste: readonly Vermisstes[]): void {
    this.gedaechtnis?.vergiss(vermisste);
  }
}
