/** The step „Kinderschutz“ with what stands above every view, over a real session and real cryptography. */
import '../../../pane/nodeRealm';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Schutzrahmen } from '../../../../src/bereiche/bfm/vermerke/ansicht/Schutzrahmen';
import { useVermerkschutz } from '../../../../src/bereiche/bfm/vermerke/ansicht/schutz';
import { KOOPERATION } from '../../../../src/bereiche/kooperation/bereich';
import { kinderschutzView } from '../../../../src/bereiche/kooperation/ansicht/KinderschutzView';
import type { ViewProps } from '../../../../src/bausteine/viewProps';
import { Knopf } from '../../../../src/bausteine/Knopf';
import { Vorrang } from '../../../../src/pane/Vorrang';
import { type Fallakte, FALLMANAGERIN } from '../../../support/fallmanagement';
import type { Testmappe } from '../../../support/mappe';
import { type GezeigteAkte, zeigeAkte } from '../../../pane/zeigeAkte';

const View = kinderschutzView(Schutzrahmen);

function MitVorrang(props: ViewProps): ReactNode {
  const { schutz } = useVermerkschutz();
  return (
    <>
      <Vorrang {...props} bereiche={[KOOPERATION]} />
      <View {...props} />
      <Knopf onClick={() => schutz.verschliesse()}>Nebenan verschließen</Knopf>
    </>
  );
}

/** Shows it. */
export function zeigeKinderschutz(offen: Testmappe): Promise<GezeigteAkte> {
  return zeigeAkte(MitVorrang, offen);
}

/** The same with the Vermerke opened by the Fallmanagerin. */
export async function zeigeOffen(akte: Fallakte): Promise<GezeigteAkte> {
  const view = await zeigeKinderschutz(akte);
  fireEvent.change(screen.getByLabelText('Passwort'), { target: { value: FALLMANAGERIN.passwort } });
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Vermerke öffnen' }));
    await Promise.resolve();
  });
  await waitFor(() => screen.getByRole('region', { name: 'Geschützter Vermerk' }), { timeout: 60_000 });
  await view.ruhe();
  return view;
}

/** What stands above every view; null where nothing does. */
export function hinweis(): string | null {
  const oben = screen.queryByRole('complementary');
  return oben === null ? null : (within(oben).queryAllByRole('listitem')[0]?.textContent ?? oben.textContent);
}

/** Types into a field of the form that is shown. */
export function tippeEin(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}
