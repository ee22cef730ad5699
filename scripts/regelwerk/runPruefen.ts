/** Checks a Regelwerk and says everything that was found. */
import { type Lauf, unbrauchbar } from '../fall/lauf';
import { befundzeilen, oeffneRegelwerk } from './oeffne';

/** Exit 2 where anything forbids using it; hints alone are said on stderr and forbid nothing. */
export function runPruefen(argumente: readonly string[]): Lauf {
  const [pfad, ...weitere] = argumente;
  if (pfad === undefined || weitere.length > 0)
    return unbrauchbar(['npm run regelwerk -- pruefen REGELWERK.xlsx']);
  const { befunde, gelesen } = oeffneRegelwerk(pfad);
  if (gelesen?.pruefung.istBrauchbar !== true) return unbrauchbar(befundzeilen(befunde));
  const { satz, regeln, beispiele } = gelesen.pruefung;
  return {
    code: 0,
    out: `${pfad}: Regelwerk ${satz.version} ist in Ordnung. ${regeln} Regeln, keine Lücke, keine verdeckte Zeile; ${beispiele} Beispiele stimmen.\n`,
    err: befunde.length === 0 ? '' : unbrauchbar(befundzeilen(befunde)).err,
  };
}
