/** Beside the button of a form: which fields are not yet as they have to be. Shows only. */
import type { ReactNode } from 'react';
import { useFormularstil } from './formularstil';
import { angabenText } from './texte/angaben';

/** @param labels of these fields; the line is empty where there is none. */
export function Angabenzeile({ labels }: { readonly labels: readonly string[] }): ReactNode {
  const styles = useFormularstil();
  return (
    <p role="status" className={styles.text} hidden={labels.length === 0}>
      {labels.length > 0 && angabenText(labels)}
    </p>
  );
}
