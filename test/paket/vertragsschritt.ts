/** One step of the case that both adapters go through, and how it is made from a Vorhaben. */
import { AKTE_TEILE } from '../../src/bereiche/akte/vorhaben/akteSchreiben';
import type { Merken } from '../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import type { Vermerkschluessel } from '../../src/bereiche/bfm/vermerke/vorhaben/vermerke';
import { UEBERNAHME_TEILE } from '../../src/bereiche/haus/vorhaben/uebernahmeteile';
import type { Inhalt } from '../../src/listen/inhalt';
import { akteAendern, type Vorhaben } from '../../src/mappe/akteAendern';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { vereint } from '../../src/mappe/teile';
import { BEIWERK } from '../support/bereiche';
import { AM_STICHTAG } from '../support/faelle';

/** What is shown, and what the Akte is made from. */
const TEILE = vereint(BEIWERK, AKTE_TEILE.teile, UEBERNAHME_TEILE.Fallmappe);

/** What a step is planned from. */
export interface Stand {
  readonly inhalt: Inhalt;
  readonly schluessel: Vermerkschluessel;
  readonly merken: Merken;
}

/** One use case, and how it ends on both adapters. */
export interface Vertragsschritt {
  readonly name: string;
  readonly art: 'eingegeben' | 'eingetragen' | 'geaendert' | 'fehlerhaft' | 'gesperrt';
  /** Prepared once for both: what is drawn by chance is drawn once. */
  readonly bereite: (stand: Stand) => (mappe: Fallmappe) => Promise<{ readonly art: string }>;
}

/** A Vorhaben, and how it ends. */
export function tun(
  name: string,
  mache: (stand: Stand) => Vorhaben,
  art: Vertragsschritt['art'] = 'geaendert',
): Vertragsschritt {
  const bereite: Vertragsschritt['bereite'] = (stand) => {
    const plan = einmalGeplant(mache(stand));
    return (mappe) => akteAendern(mappe, AM_STICHTAG, plan, TEILE);
  };
  return { name, art, bereite };
}

/** One that is refused. */
export function nicht(name: string, mache: (stand: Stand) => Vorhaben): Vertragsschritt {
  return tun(`${name}, was nicht geht`, mache, 'fehlerhaft');
}

function einmalGeplant(vorhaben: Vorhaben): Vorhaben {
  let plan: ReturnType<Vorhaben> | undefined;
  return (blick) => (plan ??= vorhaben(blick));
}
