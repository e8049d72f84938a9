/** Public pages are complete without a script and ship none; the workspace turns it on for itself. */
export const csr = false;
