/** The version of the program: that of the package, which manifest, template and changelog name as well. */
import paket from '../../package.json';

export const VERSION: string = paket.version;
