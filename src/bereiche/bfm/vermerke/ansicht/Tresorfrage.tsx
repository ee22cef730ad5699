/** The question before something is done about the Tresor: what it means, doing it or leaving it. */
import type { ReactNode } from 'react';
import { useFormular } from '../../../../bausteine/formular';
import type { Vorhaben } from '../../../../mappe/akteAendern';
import type { Tresorlage } from '../tresor/lage';
import { KENNTNIS, VERDAECHTIG, VERSIEGELN } from '../texte/tresorbefunde';
import { listeNeuVersiegeln, verdaechtigeEntfernen, zurKenntnisNehmen } from '../vorhaben/berechtigte';
import type { Vermerkschluessel } from '../vorhaben/vermerke';
import { Aenderungsrahmen } from './Aenderungsrahmen';
import { type Tresorhandlung, verdaechtigeZeilen } from './befunde';
import type { OffeneVermerkProps } from './vermerkProps';

/** The words of each, and what it does. */
export const HANDLUNG = {
  entfernen: VERDAECHTIG,
  versiegeln: VERSIEGELN,
  zurKenntnis: KENNTNIS,
} as const;

const TUT: Record<Tresorhandlung, (schluessel: Vermerkschluessel, lage: Tresorlage) => Vorhaben> = {
  entfernen: verdaechtigeEntfernen,
  versiegeln: listeNeuVersiegeln,
  zurKenntnis: zurKenntnisNehmen,
};

interface Props extends OffeneVermerkProps {
  readonly handlung: Tresorhandlung;
  readonly lage: Tresorlage;
  readonly onGeschlossen: () => void;
}

export function Tresorfrage({ handlung, lage, blick, schluessel, onGeschlossen }: Props): ReactNode {
  const { laeuft, sende } = useFormular<object>({
    name: HANDLUNG[handlung],
    leer: NICHTS,
    onGetan: onGeschlossen,
  });
  const { titel, ja } = HANDLUNG[handlung];
  const bestand = blick.vermerke.length - lage.unlesbar.length;
  const text =
    handlung === 'entfernen' ? VERDAECHTIG.text(verdaechtigeZeilen(lage)) : HANDLUNG[handlung].text(bestand);
  return (
    <Aenderungsrahmen
      titel={titel}
      text={text}
      knopf={ja}
      laeuft={laeuft}
      onTun={() => void sende(TUT[handlung](schluessel, lage))}
      onAbbrechen={onGeschlossen}
    />
  );
}

const NICHTS = {};
