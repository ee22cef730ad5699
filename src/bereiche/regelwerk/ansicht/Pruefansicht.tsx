/** What the check has found; that all is well only where it is. */
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../bausteine/formularstil';
import { verhindert } from '../fach/befund';
import { fundeText, inOrdnungText, umfangText } from '../texte/pane';
import { standsatz } from '../texte/freigabe';
import { Befundkaesten } from './Befundkaesten';
import type { GeleseneSicht } from './regelkontext';

export function Pruefansicht({ sicht }: { readonly sicht: GeleseneSicht }): ReactNode {
  const styles = useFormularstil();
  const { befunde, geprueft } = sicht;
  return (
    <div className={styles.form}>
      <p role="status" className={styles.text}>
        {urteil(sicht)}
      </p>
      <Befundkaesten befunde={befunde} />
      {geprueft !== null && geprueft.stand.art !== 'nie' && (
        <p className={styles.quiet}>{standsatz(geprueft.stand)}</p>
      )}
    </div>
  );
}

function urteil({ befunde, geprueft }: GeleseneSicht): string {
  const verbotene = befunde.filter(verhindert).length;
  if (geprueft === null || verbotene > 0) return fundeText(verbotene, befunde.length - verbotene);
  const { regeln, beispiele } = geprueft.pruefung;
  if (befunde.length === 0) return inOrdnungText(regeln, beispiele);
  return `${fundeText(0, befunde.length)} ${umfangText(regeln, beispiele)}`;
}
