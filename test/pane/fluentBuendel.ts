/**
 * Fluent in one file (`test/buendelJest.cjs` puts it together): its two thousand modules, loaded one by one, cost every test file
 * of a view more than the test itself.
 */
export * from '@fluentui/react-components';
