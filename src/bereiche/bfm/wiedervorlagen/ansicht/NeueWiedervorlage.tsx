/** The form for an own Wiedervorlage, folded away until it is wanted. */
import { type ReactNode, useMemo } from 'react';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Land } from '../../../../rules/hausregeln';
import { WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import { useFormular } from '../../../../bausteine/formular';
import { Klappe } from '../../../../bausteine/Klappe';
import { Nachgeladen } from '../../../../bausteine/Nachgeladen';
import { vorgabe } from './eigeneVorgabe';
import { ladeEigenesFormular } from './aufgeklapptes';

interface Props {
  readonly heute: PlainDate;
  readonly land: Land;
  readonly onGetan: () => void;
}

export function NeueWiedervorlage({ heute, land, onGetan }: Props): ReactNode {
  const leer = useMemo(() => vorgabe(heute, land), [heute, land]);
  const formular = useFormular({ name: 'wiedervorlage', leer, onGetan });
  // What somebody has begun to write is not hidden when the view comes back.
  return (
    <Klappe titel={WIEDERVORLAGEN.neue} anfangsOffen={formular.werte !== leer}>
      <Nachgeladen lade={ladeEigenesFormular}>{(Felder) => <Felder formular={formular} />}</Nachgeladen>
    </Klappe>
  );
}
