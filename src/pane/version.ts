/** The version of the program: that of the package, which manifest, template and changelog name as well. */
export { version as VERSION } from '../../package.json';
