/** The frame of a change to the list of those who may read: what will happen, the fields, doing it or leaving it. */
import { type ReactNode, useEffect, useRef } from 'react';
import { BERECHTIGTE, SCHUTZ } from '../texte/vermerkschutz';
import { Absendezeile } from '../../../../bausteine/Absendezeile';
import type { Fehlangabe } from '../../../../bausteine/texte/angaben';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Knopf } from '../../../../bausteine/Knopf';

interface Props {
  readonly titel: string;
  readonly text?: string;
  /** What the button says that does it. */
  readonly knopf: string;
  readonly laeuft: boolean;
  /** What is said meanwhile; blank where somebody else says it. */
  readonly laeuftText?: string;
  /** What keeps it back, once somebody wanted to do it. */
  readonly angaben?: readonly Fehlangabe[];
  readonly onTun: () => void;
  readonly onAbbrechen: () => void;
  readonly children?: ReactNode;
}

export function Aenderungsrahmen(props: Props): ReactNode {
  const { titel, text, knopf, laeuft, laeuftText = BERECHTIGTE.laeuft, angaben = [] } = props;
  const { onTun, onAbbrechen, children } = props;
  const styles = useFormularstil();
  const element = useRef<HTMLFieldSetElement>(null);
  // The button that opened it may stand far above.
  useEffect(() => element.current?.focus(), []);
  return (
    <fieldset ref={element} tabIndex={-1} className={styles.group}>
      <legend className={styles.legend}>{titel}</legend>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children}
      <Absendezeile angaben={angaben}>
        <Knopf appearance="primary" disabledFocusable={laeuft} onClick={onTun}>
          {knopf}
        </Knopf>
        <Knopf disabledFocusable={laeuft} onClick={onAbbrechen}>
          {SCHUTZ.abbrechen}
        </Knopf>
      </Absendezeile>
      <p role="status" className={styles.quiet} hidden={!laeuft || laeuftText === ''}>
        {laeuft && laeuftText}
      </p>
    </fieldset>
  );
}
