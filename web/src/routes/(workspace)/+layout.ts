/** The workspace works without a script and is quicker with one. */
export const csr = true;
