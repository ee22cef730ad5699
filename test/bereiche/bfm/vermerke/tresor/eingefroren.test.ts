/**
 * Cells written once by FMP1 and FMV1 and kept: whatever the program becomes, it must go on opening them. If a test here
 * fails, do not replace the cells; existing workbooks have the same.
 */
import { passwortForm } from '../../../../../src/bereiche/bfm/vermerke/tresor/passwort';
import type { Eintrag } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { WIEDERHERSTELLUNG } from '../../../../../src/bereiche/bfm/vermerke/tresor/wiederherstellungscode';
import { A, B, geoeffnet, krypto } from './tresorhilfen';

const EINTRAEGE: readonly Eintrag[] = [
  {
    name: 'A. Beispiel',
    rolle: 'fallmanagement',
    schluessel:
      'FMP1.600000.YICHPKM8Wb-kPV9cYgUB0A.BLvCFME4VH0KiSrDlfZr1VQdolrRaVQ4VFfnBPbmqhbMj3gHzPJMLs_ydfY-dfIYx-kDMSPNDxlfB95Y108mxqM.CuoR1J-u9B71p5tX9GFH1hxyXJdXdHEdZeQJFjFQZjfwrnJYA2MXpss-MHBxdkCxxsxH40Y2El4AU6GxcCjQOrsPTpYf6zDgkQw4dMq5mau3F01FsjY7QLj-cimgWqq4gIKy7hxgc2b9V2dPiFtRa3eGNs0bYtu4Eu_zMvOes8Tyss25yeHBdn3TZisdVQoI_UofyqdYAEo0COKYgS6YwAIRoeMoug.BO4fKpJrB_hQl_-6Xze-CbAilpkAbFsavNIXAbKd16zYmjZdR2a4ib6fLpg3s7clrjrXxN9X8ejUbqrFkmVrYbayRms3axGzrvV31W4epSr5MSfjMBmtPKfcEOYAUzw7e84WZ--yrE_ainhR1hIIvtfxUVxDv1mokfVnFQA.65PJj9UlRQK1A0VFtsnLXPTm0BFVAAMWDKYUWXOAip4.IWAREiaxUeg',
  },
  {
    name: 'B. Muster',
    rolle: 'vertretung',
    schluessel:
      'FMP1.600000.6JHVR60XB82qOjW0OdPhzg.BJ8RRAdxopo6kwoW4UiEywtaEDQJCJl1gj-jKQWyiHJKw5sz71GKoKGI6eva_4GYK8JvAaAbetf2fAVfaNP7uVs.yM1tMVrsGClwyTFAVnJE5QbuFDcZNuaX5cBGGgT8VI3YfFMdatfjL2P0Od3qDFqdp4-nl-qvN-uBrDiCGvHH2MfTGjr7br-6s-80DbXGzNu_3b2CQ537Z59nRQxip2-TMVsEzozE3PyJpDW_1sMZ9zKxfsNHmAofcyt8mcD13ck4FluNfjVOO6VE9Na61c7HsZ0vgTvrKpCUL0yiZeyqSgPQWSz2FA.BNHWbzZbcQT--Sj008lcfh2NoUANkGXMA4tObOsJb1DbPHRKCNyFiyfxMZTUlEbS_VnG5ptWkpswNzP1HzEM6YbMXpuYlHRe7fOGhEXluOtQpAwXKdPpDa0uDxdihmk3BuaTM1bu4tO2zPiXPx-Q1H3Sz4Pa1FBRvEg-4l4.rzMzBIm81h7BLQylPyupVxaDn-BxIynNkRCTJor_SHw.QjlOzDg1aZg',
  },
  {
    name: 'Wiederherstellung',
    rolle: 'wiederherstellung',
    schluessel:
      'FMP1.600000.VVg0RauBltLuD5B3fSo3LQ.BNvLMwWCU-kyza2Mzhm4bUB55ODr6mfCKE5KH4asJIu6wLY6AOBI8I8gykceE2oW4iMIL6_b4dlUMNer3St-bVU.T31_kxYG2p0U6p8_xDFsjrWzJSJrUeB3IyQgWFvZ-fU9QrR0Wn_v0MEkH1f3Eq2USfXPLWhPtIe2c-tKyIFOErkGTN6V5mZyl50pMxHnbqT1UjKfOGvSpPxDVmHYXNURyri2TXMSO9FSfg4UHE-Ts-SDLY15Zxri61rkYYb4u1UTVd0vlwAQJHIoxvmBBl32yZ9YshVOE5Uu0eUYcDqa2ES73BnIJQ.BKcFhyFBTNtWm0CBHWWQ-Ys-Ah32m97YgtlxWu4ySTDQchevhNdcAkU4BsCyHBfYoJtfeVXTCMrmCZS1FhMTTTpKLHVF7rWpRCcSfefXxU3pnEsoXp7lyLTWkKyioZFQW7EpCiMjY_DRK_FE-8LPiyeZLfiXvRqjB2Si-hM.b-aoFKetys6Bt2s6jYCNEBv5HLQtRoaH9UOysJggsY0.TFHSO-q8D_o',
  },
];
const CODE = 'GHFF-73GF-JF65-AG8F-BZBN-C6DS-9JCW-72NB';
const VERMERK = {
  id: 'V-2026-0001',
  zelle:
    'FMV1.PrsFF-bR06bU3i0N9z8y9f7oPdKdNu2j7Te5Vi_tma9svQrhtKXAJ_EIuYPM5pVt75AZxL6PWRUkiIh7UljJAaI5_vqLdwPjXeO2o0WlV_L9-3Id-Yw1F_lNmQ_oMFYCDgMWauZnMufnqRa-drNZQGa0rh0t8kseanCOvwt-pgMLVLLEEGz48qHGvYcnJzbKhCLRHOrza42ODbmN2dfz2rCFJX_mhOX2ZIdbvyI3LoEjd5w_CZz2rrFy5x9F6HK9PKGxZ_jMxPYX9rUbJxkw9vhG9_UocrjDwxcCAbs_awOAoKH__iU_r_EFchWn1JfAwPEuixArh2-Utk58e6El6h_wJATu-ldy2hL-6xIYJgNotJw6ClWdkQjVTuTRIVWLwGL5mRE53G2LAsDzlWIF',
};
const INHALT = {
  id: 'V-2026-0001',
  datum: '2026-11-22',
  fachkraft: 'A. Beispiel',
  status: 'imBfm',
  betreff: 'Übernahme in das bFM',
  text: 'Erstgespräch geführt. Schulden: „größer als gedacht“ – nächste Prüfung 22.05.2027.\nVereinbart: Termin bei der Beratungsstelle.',
};

describe('Zellen aus einer früheren Mappe', () => {
  it.each([
    [A.name, A.passwort],
    [B.name, B.passwort],
    [WIEDERHERSTELLUNG, CODE],
    [WIEDERHERSTELLUNG, ` ${CODE.toLowerCase().replaceAll('-', ' ')} `],
    [A.name, A.passwort.normalize('NFD')],
  ])('lassen sich mit dem Passwort von %s öffnen und lesen', async (name, passwort) => {
    const tresor = await geoeffnet(EINTRAEGE, { name, passwort });
    expect(await vermerkOeffnen(krypto, tresor, VERMERK)).toEqual({ art: 'gelesen', inhalt: INHALT });
  });

  it('nehmen Umlaute zusammengesetzt und zerlegt als dasselbe Passwort', () => {
    expect(A.passwort.normalize('NFD')).not.toBe(A.passwort.normalize('NFC'));
    expect(passwortForm(A.passwort.normalize('NFD'))).toBe(passwortForm(A.passwort.normalize('NFC')));
  });
});
