/** Where the matrix is stacked: too narrow for five columns with long words, whatever font the computer has. */
export const SCHMAL = '@media (max-width: 559px)';
