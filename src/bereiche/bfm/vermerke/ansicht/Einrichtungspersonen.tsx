/** The persons in the steps of setting up, and what is to be known without a recovery code. Holds nothing. */
import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Feld } from '../../../../bausteine/Feld';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { EINRICHTEN } from '../texte/vermerkschutz';
import type { Personeneingabe, Personenmaengel } from './einrichtung';
import type { Pruefer } from './MitPruefer';
import { Personenfelder } from './Personenfelder';
import { Knopf } from '../../../../bausteine/Knopf';

interface Props {
  /** The first leads the Fallmanagement. */
  readonly personen: readonly Personeneingabe[];
  readonly maengel: readonly Personenmaengel[];
  readonly pruefer: Pruefer;
  readonly onAendere: (stelle: number, teil: Partial<Personeneingabe>) => void;
  readonly onEnter: () => void;
}

export function EigenePerson(props: Props): ReactNode {
  return <Person {...props} stelle={0} />;
}

export function Vertretungen({ onWeitere, ...props }: Props & { readonly onWeitere: () => void }): ReactNode {
  const styles = useFormularstil();
  return (
    <>
      <p className={styles.quiet}>{EINRICHTEN.vertretungHinweis}</p>
      {props.personen.slice(1).map((_, index) => (
        <Person key={index} {...props} stelle={index + 1} />
      ))}
      <Knopf size="small" className={styles.button} onClick={onWeitere}>
        {EINRICHTEN.weitere}
      </Knopf>
    </>
  );
}

function Person({
  personen,
  maengel,
  stelle,
  onAendere,
  ...felder
}: Props & { readonly stelle: number }): ReactNode {
  const styles = useFormularstil();
  const person = personen[stelle];
  if (person === undefined) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {stelle === 0 ? EINRICHTEN.fallmanagement : EINRICHTEN.vertretung(stelle)}
      </legend>
      <Personenfelder
        {...felder}
        person={person}
        maengel={maengel[stelle]}
        onAendere={(teil) => onAendere(stelle, teil)}
      />
    </fieldset>
  );
}

/** Whether somebody has said that they know what is lost without a recovery code. */
export type Zusage = 'offen' | 'gegeben' | 'fehlt';

interface OhneCodeProps {
  readonly zusage: Zusage;
  readonly onAendere: (zusage: Zusage) => void;
}

export function OhneCode({ zusage, onAendere }: OhneCodeProps): ReactNode {
  return (
    <Feld label={EINRICHTEN.keinCode} fehler={zusage === 'fehlt' ? EINRICHTEN.verstandenFehlt : null}>
      <Checkbox
        label={EINRICHTEN.verstanden}
        checked={zusage === 'gegeben'}
        onChange={(_, { checked }) => onAendere(checked === true ? 'gegeben' : 'offen')}
      />
    </Feld>
  );
}
