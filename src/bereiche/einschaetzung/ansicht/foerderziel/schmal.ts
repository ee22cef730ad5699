/** Where the matrix is stacked: too narrow for five columns. */
export const SCHMAL = '@media (max-width: 479px)';
