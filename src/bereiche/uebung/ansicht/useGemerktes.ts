/** What somebody has typed or chosen here and not used yet; it stays while other views are shown. In memory only. */
import { useEntwuerfe } from '../../../bausteine/sitzungskontext';
import { useStore } from '../../../bausteine/useStore';
import { setzeEntwurf } from '../../../mappe/entwuerfe';

/** @param schluessel another one for everything that is kept. */
export function useGemerktes(schluessel: string): [string, (text: string) => void] {
  const { felder } = useEntwuerfe();
  const text = useStore(felder, (alle) => alle.get(schluessel)?.text ?? '');
  return [
    text,
    (neu) => setzeEntwurf(felder, schluessel, neu === '' ? undefined : { text: neu, abgelehnt: false }),
  ];
}
