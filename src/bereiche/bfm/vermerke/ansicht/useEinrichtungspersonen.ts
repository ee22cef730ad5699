/** The persons of the form that sets the protection up: names kept with the forms, passphrases in memory, and the step they are at. */
import type { Formular } from '../../../../bausteine/formular';
import { useStore } from '../../../../bausteine/useStore';
import { personenAus, type Personeneingabe } from './einrichtung';
import { type Einrichtungsnamen, mitName } from './einrichtungsnamen';
import { ANFANG, type Einrichtungsstand, useEinrichtungsstand } from './einrichtungspasswoerter';

interface Einrichtungspersonen extends Pick<Einrichtungsstand, 'schritt'> {
  /** The first leads the Fallmanagement. */
  readonly personen: readonly Personeneingabe[];
  readonly setze: (stelle: number, teil: Partial<Personeneingabe>) => void;
  readonly geheZu: (schritt: Einrichtungsstand['schritt']) => void;
  /** Forgets the passphrases. */
  readonly vergiss: () => void;
}

/** @param fachkraft stands for the first name until somebody changes it. */
export function useEinrichtungspersonen(
  fachkraft: string,
  { werte, aendere }: Pick<Formular<Einrichtungsnamen>, 'werte' | 'aendere'>,
): Einrichtungspersonen {
  const store = useEinrichtungsstand();
  const stand = useStore(store) ?? ANFANG;
  const personen = personenAus([werte.fallmanagement ?? fachkraft, ...werte.vertretungen], stand.passwoerter);
  const setze: Einrichtungspersonen['setze'] = (stelle, { name, passwort }) => {
    if (name !== undefined) aendere(mitName(werte, stelle, name));
    if (passwort === undefined) return;
    const passwoerter = personen.map((each, index) => (index === stelle ? passwort : each.passwort));
    store.set({ ...stand, passwoerter });
  };
  return {
    personen,
    setze,
    schritt: stand.schritt,
    geheZu: (schritt) => store.set({ ...stand, schritt }),
    vergiss: () => store.set(null),
  };
}
