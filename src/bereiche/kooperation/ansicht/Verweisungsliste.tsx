/** The Verweisungen of the case; at each of them at most one form or the preview is open. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useFormular } from '../../../bausteine/formular';
import { useHandlungen } from '../../../bausteine/sitzungskontext';
import type { Stand } from '../regeln/vokabular';
import { VORHABEN } from '../texte/verweisungshandlungen';
import { standAendern } from '../vorhaben/verweisungen';
import type { KooperationProps } from './kooperationsansicht';
import { LEERE_RUECKMELDUNG, LEERER_SCHRITT } from './schrittangaben';
import { Verweisungszeile } from './Verweisungszeile';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalL },
});

interface Props extends KooperationProps {
  readonly onGetan: () => void;
}

export function Verweisungsliste({ onGetan, ...props }: Props): ReactNode {
  const styles = useStyles();
  const { akteAendern } = useHandlungen();
  const { heute } = props.sicht;
  const [vorschau, setVorschau] = useState<string | null>(null);
  const schritt = useFormular({ name: VORHABEN.stand, leer: LEERER_SCHRITT, onGetan });
  const rueckmeldung = useFormular({ name: VORHABEN.rueckmeldung, leer: LEERE_RUECKMELDUNG, onGetan });
  const schliesse = (id: string): void => {
    if (schritt.werte.id === id) schritt.aendere(LEERER_SCHRITT);
    if (rueckmeldung.werte.id === id) rueckmeldung.aendere(LEERE_RUECKMELDUNG);
    if (vorschau === id) setVorschau(null);
    onGetan();
  };
  const gehe = (id: string, stand: Exclude<Stand, 'nicht zustande gekommen'>): void =>
    void akteAendern(VORHABEN.stand, standAendern(id, { stand, am: heute }));
  return (
    <ul className={styles.list}>
      {props.kooperation.verweisungen.map((verweisung) => (
        <li key={verweisung.id} data-verweisung={verweisung.id}>
          <Verweisungszeile
            {...props}
            {...{ verweisung, schritt, rueckmeldung }}
            zeigtVorschau={vorschau === verweisung.id}
            onStand={(stand) => gehe(verweisung.id, stand)}
            onVorschau={() => setVorschau(verweisung.id)}
            onSchliessen={() => schliesse(verweisung.id)}
          />
        </li>
      ))}
    </ul>
  );
}
